import type { Meta, StoryObj } from '@storybook/react-vite';
import { KeyFact } from './key-fact.tsx';
import { SourceList } from './source-list.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/KeyFact',
  component: KeyFact,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    value: 54,
    text: '54',
    unit: 'States parties',
    asOf: { date: '2026-09-19', when: 'September 19, 2026' },
    source: { id: 'untc-2026', number: 1, title: 'Status of chapter IV-11-d' },
    place: 'list of parties to IV-11-d',
    children: 'These States have ratified the protocol or acceded to it.',
  },
  render: (args) => (
    <>
      <KeyFact {...args} />
      <SourceList
        words={args.words}
        entries={[
          {
            id: args.source.id,
            title: args.source.title,
            publisher: 'United Nations Treaty Collection',
            ...args.asOf,
          },
        ]}
      />
    </>
  ),
} satisfies Meta<typeof KeyFact>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Figure: Story = {};

export const LongUnit: Story = {
  args: {
    value: 1300,
    text: '1,300',
    unit: 'States that signed on the first day and have not ratified since',
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    text: '٥٤',
    unit: 'دولة طرفًا',
    asOf: { date: '2026-09-19', when: '١٩ سبتمبر ٢٠٢٦' },
    source: { id: 'untc-2026', number: 1, title: 'حالة الفصل الرابع' },
    place: 'قائمة الأطراف',
    children: 'صادقت هذه الدول على البروتوكول أو انضمت إليه.',
  },
};
