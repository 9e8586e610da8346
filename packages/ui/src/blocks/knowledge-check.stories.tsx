import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { KnowledgeCheck } from './knowledge-check.tsx';
import { Option } from './option.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/KnowledgeCheck',
  component: KnowledgeCheck,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    question: 'Which part of the folder does most for the boy this weekend?',
    children: [
      <Option key="a" words={sampleWords} text="The rule that the answer is due in six months.">
        <p>That clock matters for the answer. It is of no use on a Sunday.</p>
      </Option>,
      <Option key="b" words={sampleWords} text="A collection of the Committee's decisions.">
        <p>It helps those who write the answer. On a Friday evening somebody must act.</p>
      </Option>,
      <Option key="c" words={sampleWords} correct text="The name of a person who may act at once.">
        <p>An urgent request reaches the child only if somebody with authority can be reached.</p>
      </Option>,
    ],
  },
} satisfies Meta<typeof KnowledgeCheck>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {
  play: async ({ canvas, userEvent }) => {
    const feedback = canvas.getByText(/of no use on a Sunday/);
    await expect(feedback).not.toBeVisible();
    await userEvent.click(canvas.getByText(/due in six months/));
    await expect(feedback).toBeVisible();
    await expect(canvas.getAllByText('Not quite')[0]).toBeVisible();
  },
};

export const Live: Story = {
  parameters: { live: true },
};

export const WrongThenRight: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    const wrong = canvas.getByRole('button', { name: /due in six months/ });
    const right = canvas.getByRole('button', { name: /may act at once/ });
    await expect(canvas.getByRole('status')).toHaveTextContent('');

    await userEvent.click(wrong);
    await expect(wrong).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Not quite.*of no use on a Sunday/);
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(wrong).toHaveAttribute('aria-pressed', 'false');
    await expect(wrong).toHaveFocus();
    await expect(canvas.getByRole('status')).toHaveTextContent('');

    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(right).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Yes, that is right/);
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(canvas.getByText(/of no use on a Sunday/)).not.toBeVisible();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: { live: true },
  args: {
    words: arabicWords,
    question: 'أيّ باب يناسب هذا الملف؟',
    children: [
      <Option key="a" words={arabicWords} text="بلاغ فردي">
        <p>لا يجرؤ أي طفل على ذكر اسمه.</p>
      </Option>,
      <Option key="b" words={arabicWords} correct text="تحقيق">
        <p>لا يلزم ذكر اسم أي طفل.</p>
      </Option>,
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'تحقيق' }));
    await expect(canvas.getByRole('status')).toHaveTextContent(/^نعم، هذا صحيح/);
  },
};
