import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { KnowledgeCheck } from '../blocks/knowledge-check.tsx';
import { Option } from '../blocks/option.tsx';
import { Ref } from '../blocks/ref.tsx';
import { SourceList } from '../blocks/source-list.tsx';
import { arabicWords } from '../blocks/testing/arabic-words.ts';
import { Lesson } from '../blocks/testing/lesson.tsx';
import { sampleWords } from '../blocks/testing/sample-words.ts';
import { PageTitle } from '../components/page-title.tsx';
import { ReadAloudControl } from '../components/read-aloud-control.tsx';
import { enableReadAloud } from './read-aloud.ts';
import { FakeSpeech, FakeUtterance } from './testing/fake-speech.ts';

const source = {
  ...{ id: 'opic', title: 'The protocol', publisher: 'The United Nations' },
  ...{ date: '2011', when: '2011' },
};

/** A screen as children get it, with everything that is read and much that is not. */
function Screen({
  lang = 'en',
  words = sampleWords,
}: {
  lang?: string;
  words?: typeof sampleWords;
}) {
  return (
    <article lang={lang}>
      <ReadAloudControl
        words={{
          ...{ label: 'Reading aloud', read: 'Read to me', pause: 'Pause' },
          ...{ goOn: 'Read on', stop: 'Stop', slowly: 'Slowly' },
        }}
      />
      <PageTitle title="Three friends" lead="They meet." />
      <Lesson live>
        <>
          <p>
            Mia has a <em>big</em> plan. She asks Tom!{' '}
            <Ref source="opic" number={1} place="article 2" words={words} />
          </p>
          <svg role="img" aria-label="Mia and Tom under a tree." viewBox="0 0 10 10">
            <text x="1" y="5">
              Tree
            </text>
          </svg>
          <KnowledgeCheck blockId="b1" words={words} question="Who helps?">
            <Option text="A friend" correct words={words}>
              <p>Friends do.</p>
            </Option>
            <Option text="Nobody" words={words}>
              <p>Somebody does.</p>
            </Option>
          </KnowledgeCheck>
          <SourceList entries={[source]} words={words} linked={false} />
        </>
      </Lesson>
    </article>
  );
}

const meta = {
  title: 'Blocks/Reading aloud',
  component: Screen,
  globals: { audience: 'child' },
} satisfies Meta<typeof Screen>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Brings the script with a speech that says nothing; the browser's own has no voice here. */
function enable(canvasElement: HTMLElement, speech?: FakeSpeech) {
  const control = canvasElement.querySelector<HTMLElement>('[data-read-aloud]')!;
  const parts = canvasElement.querySelectorAll<HTMLElement>('h1, .page-title-lead, .prose');
  const Utterance = FakeUtterance as unknown as typeof SpeechSynthesisUtterance;
  return enableReadAloud({ control, parts: [...parts], speech, Utterance });
}

const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('|');

const wholeScreen = [
  'Three friends',
  'They meet.',
  'Mia has a big plan.',
  'She asks Tom!',
  'Mia and Tom under a tree.',
  sampleWords('checkLabel'),
  'Who helps?',
  'A friend',
  'Nobody',
];

export const ReadsInOrder: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({ lang: 'en-US' });
    const undo = enable(canvasElement, speech);
    await expect(speech.said).toEqual([]);
    await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
    for (let count = 1; count < wholeScreen.length; count += 1) speech.last.onend?.();
    await expect(speech.said.map(({ text }) => text.trim())).toEqual(wholeScreen);
    await expect(speech.last).toMatchObject({ lang: 'en', rate: 1, voice: { lang: 'en-US' } });
    speech.last.onend?.();
    await expect(canvas.getByRole('button', { name: 'Read to me' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Stop' })).toBeDisabled();
    await expect(speech.said).toHaveLength(wholeScreen.length);
    undo();
  },
};

export const MarksTheWordThatIsSaid: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({});
    const undo = enable(canvasElement, speech);
    await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
    for (let count = 1; count <= 2; count += 1) speech.last.onend?.();
    await expect(marked('read-aloud-sentence')).toBe('Mia has a big plan. ');
    await expect(marked('read-aloud-word')).toBe('');
    speech.last.reach('big');
    await expect(marked('read-aloud-word')).toBe('big');
    speech.last.reach('plan', false);
    await expect(marked('read-aloud-word')).toBe('plan');
    undo();
    await expect(marked('read-aloud-sentence')).toBe('');
    await expect(marked('read-aloud-word')).toBe('');
  },
};

export const PausesAndGoesOn: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({});
    const undo = enable(canvasElement, speech);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Read to me' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    speech.last.onend?.();
    await userEvent.keyboard('{Enter}');
    // What was cut off has told its end: it must not turn to the next sentence.
    await expect(speech.said).toHaveLength(2);
    await expect(canvas.getByRole('button', { name: 'Read on' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(speech.last.text).toBe('They meet.');
    await userEvent.click(canvas.getByRole('button', { name: 'Slowly' }));
    await expect(speech.last).toMatchObject({ text: 'They meet.', rate: 0.7 });
    await expect(canvas.getByRole('button', { name: 'Slowly' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Stop' }));
    await expect(canvas.getByRole('button', { name: 'Read to me' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
    await expect(speech.last.text).toBe('Three friends');
    undo();
  },
};

export const ReadsWhatHasBeenOpened: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({});
    const undo = enable(canvasElement, speech);
    await userEvent.click(canvas.getByRole('button', { name: 'A friend' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
    for (let count = 0; count < 10; count += 1) speech.last.onend?.();
    await expect(speech.said.map(({ text }) => text.trim())).toContain('Friends do.');
    await expect(speech.said.map(({ text }) => text.trim())).not.toContain('Somebody does.');
    undo();
  },
};

export const FallsSilentWhenThePageIsLeft: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({});
    const undo = enable(canvasElement, speech);
    for (const leave of [
      () => window.dispatchEvent(new Event('pagehide')),
      () => speech.last.onerror?.(),
    ]) {
      await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
      await expect(canvas.getByRole('button', { name: 'Pause' })).toBeVisible();
      leave();
      await expect(canvas.getByRole('button', { name: 'Read to me' })).toBeVisible();
      await expect(marked('read-aloud-sentence')).toBe('');
    }
    undo();
  },
};

export const NothingWithoutAVoiceOfTheLanguage: Story = {
  play: async ({ canvas, canvasElement }) => {
    const speech = new FakeSpeech({ lang: 'fr-FR' }, { lang: 'en-US', localService: false });
    const before = canvasElement.querySelector('h1')!.getBoundingClientRect().top;
    const undo = enable(canvasElement, speech);
    await expect(canvas.queryByRole('button', { name: 'Read to me' })).toBeNull();
    speech.bring({ lang: 'en_GB' });
    await expect(canvas.getByRole('button', { name: 'Read to me' })).toBeVisible();
    await expect(canvasElement.querySelector('h1')!.getBoundingClientRect().top).toBe(before);
    undo();
    await expect(canvas.queryByRole('button', { name: 'Read to me' })).toBeNull();
  },
};

/** The browser of these tests has speech and no voices. */
export const NothingWithoutAnyVoice: Story = {
  play: async ({ canvas, canvasElement }) => {
    const undo = enable(canvasElement);
    await expect(canvas.queryByRole('button', { name: 'Read to me' })).toBeNull();
    undo();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { lang: 'ar', words: arabicWords },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const speech = new FakeSpeech({ lang: 'en-GB' }, { lang: 'ar-EG' });
    const undo = enable(canvasElement, speech);
    await userEvent.click(canvas.getByRole('button', { name: 'Read to me' }));
    await expect(speech.last).toMatchObject({ lang: 'ar', voice: { lang: 'ar-EG' } });
    undo();
  },
};
