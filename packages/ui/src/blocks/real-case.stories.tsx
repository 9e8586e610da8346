import type { Meta, StoryObj } from '@storybook/react-vite';
import { RealCase } from './real-case.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/RealCase',
  component: RealCase,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    name: 'I.A.M. v. Denmark',
    symbol: 'CRC/C/77/D/3/2016',
    date: '2018-01-25',
    when: 'January 25, 2018',
    children: (
      <p>
        A mother wrote to the Committee for her daughter, a small girl born in Denmark. The
        conclusion came just under two years later.
      </p>
    ),
  },
} satisfies Meta<typeof RealCase>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithSymbol: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    name: 'إ. أ. م. ضد الدانمرك',
    when: '٢٥ يناير ٢٠١٨',
    children: <p>كتبت أم إلى اللجنة من أجل ابنتها، وهي طفلة صغيرة وُلدت في الدانمرك.</p>,
  },
};
