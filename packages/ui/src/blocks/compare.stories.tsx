import type { Meta, StoryObj } from '@storybook/react-vite';
import { Compare } from './compare.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

/** A table as Markdown makes it: all cells of the body are plain. */
function tableOf(head: string[], rows: string[][]) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const meta = {
  title: 'Blocks/Compare',
  component: Compare,
  decorators: [inLesson],
  args: { blockId: 'b1', words: sampleWords, caption: 'What opens each door' },
} satisfies Meta<typeof Compare>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeColumns: Story = {
  args: {
    children: tableOf(
      ['', 'Individual communication', 'Inter-State communication', 'Inquiry'],
      [
        ['Who knocks', 'a person or a group', 'a State party', 'anyone with reliable information'],
        ['Must there be a named victim?', 'yes', 'no', 'no, and nobody need be named'],
        ['Can a State stay out?', 'no, it comes with joining', 'yes, unless it says so', 'yes'],
      ],
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    caption: 'ما يفتح كل باب',
    children: tableOf(
      ['', 'بلاغ فردي', 'تحقيق'],
      [
        ['من يطرق الباب', 'شخص أو مجموعة', 'أي جهة لديها معلومات موثوقة'],
        ['هل يلزم ذكر اسم الضحية؟', 'نعم', 'لا'],
      ],
    ),
  },
};
