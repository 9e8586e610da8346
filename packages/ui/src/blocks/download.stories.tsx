import type { Meta, StoryObj } from '@storybook/react-vite';
import { Download } from './download.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Download',
  component: Download,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    href: '#plan.pdf',
    title: 'My plan on one page',
    format: 'PDF',
    size: '120 kB',
    children: <p>To fill in by hand. Heard stores nothing of it.</p>,
  },
} satisfies Meta<typeof Download>;
export default meta;
type Story = StoryObj<typeof meta>;

export const File: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    title: 'خطتي في صفحة واحدة',
    size: '١٢٠ كيلوبايت',
    children: <p>تُملأ باليد، ولا يُحفظ منها شيء.</p>,
  },
};
