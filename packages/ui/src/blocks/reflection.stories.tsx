import type { Meta, StoryObj } from '@storybook/react-vite';
import { Reflection } from './reflection.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Reflection',
  component: Reflection,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    prompt: 'If an urgent request about a child came tonight, who would open it?',
  },
} satisfies Meta<typeof Reflection>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithHints: Story = {
  args: {
    children: (
      <ul>
        <li>Do you know one name?</li>
        <li>If you had to ask, how long would an answer take?</li>
      </ul>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    prompt: 'لو وصل الليلة طلب عاجل بشأن طفل، فمن سيفتحه؟',
    children: (
      <ul>
        <li>هل تعرف اسمًا واحدًا؟</li>
      </ul>
    ),
  },
};
