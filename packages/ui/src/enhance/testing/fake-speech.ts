import type { Speech } from '../read-aloud.ts';

/**
 * A browser's speech that says nothing and tells what it was asked to say. It stands in for the real one,
 * which has no voices in a browser without a desktop: there is nothing else by which this could be tested.
 */
export class FakeSpeech extends EventTarget implements Speech {
  readonly said: FakeUtterance[] = [];
  #voices: SpeechSynthesisVoice[];

  constructor(...voices: Partial<SpeechSynthesisVoice>[]) {
    super();
    this.#voices = voices.map(toVoice);
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices;
  }

  /** As when a browser has learned of its voices, some time after the page came. */
  bring(...voices: Partial<SpeechSynthesisVoice>[]): void {
    this.#voices = voices.map(toVoice);
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: unknown): void {
    if (utterance instanceof FakeUtterance) this.said.push(utterance);
  }

  /** What was being said tells its end, as in browsers, and after what called this. */
  cancel(): void {
    const cut = this.said.at(-1);
    if (cut) queueMicrotask(() => cut.onend?.());
  }

  get last(): FakeUtterance {
    const last = this.said.at(-1);
    if (!last) throw new Error('nothing was said');
    return last;
  }
}

/** The browser's own takes no voice but one of its own. */
export class FakeUtterance {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  onboundary: ((event: object) => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly text: string) {}

  /** The voice comes to the word that begins here. Not every browser tells how long it is. */
  reach(word: string, tellsLength = true): void {
    const charIndex = this.text.indexOf(word);
    this.onboundary?.({ name: 'word', charIndex, charLength: tellsLength ? word.length : 0 });
  }
}

function toVoice(change: Partial<SpeechSynthesisVoice>): SpeechSynthesisVoice {
  return {
    ...{ name: 'A voice', voiceURI: 'a-voice', lang: 'en-GB', localService: true, default: true },
    ...change,
  };
}
