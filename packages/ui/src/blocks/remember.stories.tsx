import type { Meta, StoryObj } from '@storybook/react-vite';
import { Remember } from './remember.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Remember',
  component: Remember,
  decorators: [inLesson],
  args: { blockId: 'b1', words: sampleWords },
} satisfies Meta<typeof Remember>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreePoints: Story = {
  args: {
    children: (
      <ul>
        <li>Signing is not joining.</li>
        <li>Reports see the country, complaints see the child.</li>
        <li>Give every figure with its date and its list.</li>
      </ul>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    children: (
      <ul>
        <li>التوقيع ليس انضمامًا.</li>
        <li>اذكر مع كل رقم تاريخه ومصدره.</li>
      </ul>
    ),
  },
};
