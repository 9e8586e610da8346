import type { Meta, StoryObj } from '@storybook/react-vite';
import { Situation } from './situation.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Situation',
  component: Situation,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    children: (
      <p>
        Lejla is fifteen. Her State signed on the first day and has not ratified. A teacher tells
        her about the Committee.
      </p>
    ),
  },
} satisfies Meta<typeof Situation>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Invented: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    children: <p>ليلى في الخامسة عشرة. وقّعت دولتها على البروتوكول ولم تصادق عليه بعد.</p>,
  },
};
