import type { Meta, StoryObj } from '@storybook/react-vite';
import { Callout } from './callout.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Callout',
  component: Callout,
  decorators: [inLesson],
  args: { blockId: 'b1', words: sampleWords, kind: 'why' },
} satisfies Meta<typeof Callout>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Why: Story = {
  args: {
    title: 'Why this matters to you',
    children: (
      <p>
        Sooner or later somebody will ask you why your country has joined, or why it has not. This
        lesson gives you the reason in a form that you can use on your feet.
      </p>
    ),
  },
};

export const Note: Story = {
  args: {
    kind: 'note',
    title: 'What Heard is not',
    children: <p>Heard explains. It is not the Committee and gives no legal advice.</p>,
  },
};

export const Warning: Story = {
  args: {
    kind: 'warning',
    title: 'Two traps in old figures',
    children: (
      <ul>
        <li>
          <strong>Who is counted.</strong> Two lists of States are rarely the same list.
        </li>
        <li>
          <strong>Since when.</strong> Not all parties came in after the protocol began to bind.
        </li>
      </ul>
    ),
  },
};

export const Worry: Story = {
  args: {
    kind: 'worry',
    title: 'The worry, at its strongest',
    children: <p>All this costs money and scarce people, for letters that may never come.</p>,
  },
};

export const Answer: Story = {
  args: {
    kind: 'answer',
    title: 'What answers it',
    children: <p>A folder, two names and a rule for urgent cases cost days, not an office.</p>,
  },
};

export const OpenQuestion: Story = {
  args: { kind: 'open', children: <p>How many letters will come cannot be known.</p> },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    children: <p>عاجلًا أو آجلًا سيسألك أحد: لماذا انضمت دولتك إلى البروتوكول، أو لماذا لم تنضم؟</p>,
  },
};
