import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from './card.tsx';
import { FlashCards } from './flash-cards.tsx';
import { Term } from './term.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/FlashCards',
  component: FlashCards,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    label: 'Three doors, three cards',
    children: [
      <Card key="1" front="Communication">
        A complaint in writing. The treaty chose a neutral word.
      </Card>,
      <Card key="2" front="Inquiry">
        The Committee looks into grave or systematic violations, in <Term id="c">confidence</Term>.
      </Card>,
      <Card key="3" front="Opt in">
        A State has to say yes first.
      </Card>,
    ],
  },
} satisfies Meta<typeof FlashCards>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {
  play: async ({ canvas, userEvent }) => {
    const back = canvas.getByText(/has to say yes first/);
    await expect(back).not.toBeVisible();
    await userEvent.click(canvas.getByText('Opt in'));
    await expect(back).toBeVisible();
  },
};

export const Live: Story = {
  parameters: { live: true },
};

export const Turned: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    const turn = canvas.getByRole('button', { name: 'Turn the card' });
    turn.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^A complaint in writing/);
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('status')).toHaveTextContent('Communication');
    await expect(turn).toHaveFocus();
    await userEvent.click(canvas.getAllByText('Communication')[0]!);
    await expect(canvas.getByRole('status')).toHaveTextContent(/^A complaint in writing/);
  },
};

export const OneAfterTheOther: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next' });
    await expect(canvas.getByText('Opt in')).not.toBeVisible();
    await userEvent.click(next);
    await expect(canvas.getByRole('status')).toHaveTextContent('Card 2 of 3. Inquiry');
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(canvas.getByRole('status')).toHaveTextContent('Card 1 of 3. Communication');
    await userEvent.click(canvas.getByRole('button', { name: 'Previous' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Card 3 of 3. Opt in');
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: { live: true },
  args: {
    words: arabicWords,
    label: 'أبواب وبطاقات',
    children: [
      <Card key="1" front="بلاغ">
        شكوى مكتوبة.
      </Card>,
      <Card key="2" front="تحقيق">
        تنظر اللجنة في انتهاكات جسيمة أو منهجية.
      </Card>,
    ],
  },
};
