import type { Meta, StoryObj } from '@storybook/react-vite';
import { Step } from './step.tsx';
import { Steps } from './steps.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Steps',
  component: Steps,
  decorators: [inLesson],
  args: { blockId: 'b1', words: sampleWords, label: 'How a State becomes bound' },
} satisfies Meta<typeof Steps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InOrder: Story = {
  args: {
    children: [
      <Step key="1" title="Signature">
        <p>It says: we support this and mean to consider it.</p>
      </Step>,
      <Step key="2" title="Ratification or accession">
        <p>Ratification follows a signature. Accession does the same in one step.</p>
      </Step>,
      <Step key="3" title="Deposit">
        <p>The document goes to the depositary. This starts the clock.</p>
      </Step>,
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    words: arabicWords,
    label: 'كيف تصبح الدولة ملزمة',
    children: [
      <Step key="1" title="التوقيع">
        <p>تعلن الدولة تأييدها وعزمها على النظر في الأمر.</p>
      </Step>,
      <Step key="2" title="التصديق أو الانضمام">
        <p>يلي التصديقُ التوقيعَ، أما الانضمام فيتم في خطوة واحدة.</p>
      </Step>,
    ],
  },
};
