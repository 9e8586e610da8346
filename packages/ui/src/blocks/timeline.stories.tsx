import type { Meta, StoryObj } from '@storybook/react-vite';
import { Moment } from './moment.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';
import { Timeline } from './timeline.tsx';

const meta = {
  title: 'Blocks/Timeline',
  component: Timeline,
  decorators: [inLesson],
  args: { blockId: 'b1', words: sampleWords, label: 'From an idea to a treaty in force' },
} satisfies Meta<typeof Timeline>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Moments: Story = {
  args: {
    children: [
      <Moment key="1" date="1999" when="1999" title="The Committee returns to the idea">
        <p>Ten years on, it considers opening talks about a protocol.</p>
      </Moment>,
      <Moment key="2" date="2009-06" when="June 2009" title="States start to talk">
        <p>On a proposal by Slovakia, a working group is set up that any State may join.</p>
      </Moment>,
      <Moment key="3" date="2014-04-14" when="April 14, 2014" title="In force">
        <p>Three months after the tenth deposit, the protocol begins to bind.</p>
      </Moment>,
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    label: 'من الفكرة إلى النفاذ',
    children: [
      <Moment key="1" date="2011-12-19" when="١٩ ديسمبر ٢٠١١" title="الاعتماد">
        <p>اعتمدت الجمعية العامة البروتوكول.</p>
      </Moment>,
      <Moment key="2" date="2014-04-14" when="١٤ أبريل ٢٠١٤" title="النفاذ">
        <p>بدأ البروتوكول يُلزم الدول.</p>
      </Moment>,
    ],
  },
};
