import type { Meta, StoryObj } from '@storybook/react-vite';
import { Chart } from './chart.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const years = [2, 8, 4, 8, 6, 4, 5, 4, 2, 1, 2, 2, 1, 3, 2];

const meta = {
  title: 'Blocks/Chart',
  component: Chart,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    kind: 'parties-by-year',
    caption: 'Invented numbers, for this story only.',
    rows: years.map((value, index) => ({
      label: String(2012 + index),
      value,
      text: String(value),
    })),
  },
} satisfies Meta<typeof Chart>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ByYear: Story = {};

export const ByRegion: Story = {
  args: {
    kind: 'parties-by-region',
    rows: [
      { label: 'Europe', value: 29, of: 45, text: '29 of 45' },
      { label: 'Americas', value: 13, of: 35, text: '13 of 35' },
      { label: 'Asia', value: 6, of: 48, text: '6 of 48' },
      { label: 'Africa', value: 3, of: 54, text: '3 of 54' },
      { label: 'Oceania', value: 3, of: 15, text: '3 of 15' },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    kind: 'parties-by-region',
    caption: 'أرقام من نسج الخيال، لهذا المثال وحده.',
    rows: [
      { label: 'أوروبا', value: 29, of: 45, text: '٢٩ من ٤٥' },
      { label: 'أفريقيا', value: 3, of: 54, text: '٣ من ٥٤' },
    ],
  },
};
