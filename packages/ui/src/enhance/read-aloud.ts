import { collectSentences, findRange, type Sentence } from './collect-sentences.ts';

/** What is used of the browser's own speech. */
export type Speech = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>;

interface ReadAloud {
  /** The buttons, with their words: `ReadAloudControl`. */
  control: HTMLElement;
  /** What is read, in this order. */
  parts: readonly HTMLElement[];
  speech?: Speech | undefined;
  /** What a sentence is said by; the browser's own but for tests. */
  Utterance?: typeof SpeechSynthesisUtterance | undefined;
}

const slow = 0.7;

/**
 * Reads a page aloud with the browser's own speech, sentence by sentence, and marks the word that is being
 * said. Never begins by itself; ends when the page is left or no longer seen. Where there is no voice for
 * the language the buttons stay unseen. Returns what undoes it.
 */
export function enableReadAloud({
  control,
  parts,
  speech = globalThis.speechSynthesis as Speech | undefined,
  Utterance = globalThis.SpeechSynthesisUtterance as typeof SpeechSynthesisUtterance | undefined,
}: ReadAloud): () => void {
  if (!speech || !Utterance) return () => undefined;
  const language = parts.at(-1)?.closest<HTMLElement>('[lang]')?.lang || 'en';
  const reader = makeReader(speech, { parts, language, Utterance, onChange: show });
  const button = (act: string) => control.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
  const [read, stop, slowly] = [button('read'), button('stop'), button('slowly')];
  const listening = new AbortController();
  const { signal } = listening;

  function show(state: 'silent' | 'reading' | 'paused') {
    const { read: begin = '', pause = '', goOn = '' } = control.dataset;
    if (read) read.textContent = { silent: begin, reading: pause, paused: goOn }[state];
    // A button that cannot be pressed any more would take the focus with it.
    if (state === 'silent' && document.activeElement === stop) read?.focus();
    if (stop) stop.disabled = state === 'silent';
  }

  function lookForVoice() {
    reader.voice = findVoice(speech?.getVoices() ?? [], language);
    control.toggleAttribute('data-ready', reader.voice !== null);
  }

  read?.addEventListener('click', () => reader.toggle(), { signal });
  stop?.addEventListener('click', () => reader.stop(), { signal });
  slowly?.addEventListener(
    'click',
    () => slowly.setAttribute('aria-pressed', String(reader.changePace())),
    { signal },
  );
  const hush = () => reader.stop();
  window.addEventListener('pagehide', hush, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && hush(), { signal });
  // Browsers learn of their voices some time after the page has come.
  speech.addEventListener('voiceschanged', lookForVoice);
  lookForVoice();
  return () => {
    reader.stop();
    listening.abort();
    speech.removeEventListener('voiceschanged', lookForVoice);
    control.removeAttribute('data-ready');
  };
}

/**
 * A voice of this device for the language. Others send what they read to somebody else's computer, which
 * would tell them what a child reads here.
 */
function findVoice(voices: readonly SpeechSynthesisVoice[], language: string) {
  const wanted = language.toLowerCase();
  const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const fitting = voices.filter(
    (voice) => voice.localService && tagOf(voice).split('-')[0] === wanted.split('-')[0],
  );
  return fitting.find((voice) => tagOf(voice) === wanted) ?? fitting[0] ?? null;
}

interface ReaderParts {
  parts: readonly HTMLElement[];
  language: string;
  Utterance: typeof SpeechSynthesisUtterance;
  onChange: (state: 'silent' | 'reading' | 'paused') => void;
}

function makeReader(speech: Speech, { parts, language, Utterance, onChange }: ReaderParts) {
  let sentences: Sentence[] = [];
  let place = 0;
  let isSlow = false;
  let isReading = false;
  /** Kept, or some browsers forget it in the middle and never tell its end. */
  let current: SpeechSynthesisUtterance | null = null;

  function say(index: number) {
    const sentence = sentences[index];
    if (!sentence) return reader.stop();
    place = index;
    const utterance = new Utterance(sentence.text);
    utterance.lang = language;
    utterance.voice = reader.voice;
    utterance.rate = isSlow ? slow : 1;
    current = utterance;
    // What was cut off still tells its end, and that must not turn to the next sentence.
    const whileCurrent = (work: () => void) => () => current === utterance && work();
    utterance.onboundary = (event) => current === utterance && markWord(sentence, event);
    utterance.onend = whileCurrent(() => say(index + 1));
    utterance.onerror = whileCurrent(() => reader.stop());
    markSentence(sentence);
    speech.speak(utterance);
  }

  function hush() {
    current = null;
    isReading = false;
    speech.cancel();
  }

  const reader = {
    voice: null as SpeechSynthesisVoice | null,
    /** Begins, pauses, or goes on with the sentence in which it was paused. */
    toggle() {
      if (isReading) {
        hush();
        return onChange('paused');
      }
      // Read anew each time: what has been opened meanwhile is read too.
      if (sentences.length === 0) sentences = collectSentences(parts, language);
      isReading = true;
      onChange('reading');
      // Whatever a page before has left in the browser's queue must not be heard first.
      speech.cancel();
      say(place);
    },
    stop() {
      if (isReading || sentences.length > 0) hush();
      sentences = [];
      place = 0;
      unmark();
      onChange('silent');
    },
    /** Turns to the other pace, and says the sentence again in it. Answers whether it is slow now. */
    changePace(): boolean {
      isSlow = !isSlow;
      if (isReading) {
        current = null;
        speech.cancel();
        say(place);
      }
      return isSlow;
    },
  };
  return reader;
}

function markSentence(sentence: Sentence): void {
  const range = findRange(sentence, 0, sentence.text.length);
  mark('read-aloud-sentence', range);
  mark('read-aloud-word', null);
  const { top, bottom } = (range ?? sentence.element).getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) sentence.element.scrollIntoView({ block: 'center' });
}

function markWord(sentence: Sentence, event: SpeechSynthesisEvent): void {
  if (event.name === 'sentence') return;
  const { charIndex } = event;
  // Some browsers do not tell the length: then the word ends where its letters do.
  const [word = ''] = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(sentence.text.slice(charIndex)) ?? [];
  mark(
    'read-aloud-word',
    findRange(sentence, charIndex, charIndex + (event.charLength || word.length)),
  );
}

function unmark(): void {
  mark('read-aloud-sentence', null);
  mark('read-aloud-word', null);
}

/** Marks without changing the page (CSS Custom Highlight API). Browsers without it mark nothing. */
function mark(name: string, range: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
