import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Case } from './case.tsx';
import { Choice } from './choice.tsx';
import { Scene } from './scene.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const meta = {
  title: 'Blocks/Case',
  component: Case,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    words: sampleWords,
    title: 'A file on your desk',
    children: [
      <Scene key="1" id="start" title="The file">
        <p>
          An organisation sends you forty testimonies from children&apos;s homes. The children are
          afraid to be named. This file is invented.
        </p>
        <Choice to="individual">An individual communication</Choice>
        <Choice to="inquiry">An inquiry</Choice>
      </Scene>,
      <Scene key="2" id="individual" title="Possible for one child, not for the pattern">
        <p>A child who agrees to be known to the Committee could complain. These do not dare.</p>
        <Choice to="inquiry">Consider an inquiry</Choice>
      </Scene>,
      <Scene key="3" id="inquiry" title="Yes, the inquiry fits">
        <p>No child has to be named and no court has to be tried first.</p>
      </Scene>,
    ],
  },
  // A page title and a section stand above a case in a lesson.
  render: (args) => (
    <>
      <h2>Try it</h2>
      <Case {...args} />
    </>
  ),
} satisfies Meta<typeof Case>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {
  play: async ({ canvas }) => {
    for (const heading of canvas.getAllByRole('heading', { level: 4 }))
      await expect(heading).toBeVisible();
    const choice = canvas.getByRole('link', { name: 'An inquiry' });
    const target = document.querySelector(choice.getAttribute('href') ?? '');
    await expect(target).toHaveTextContent('Yes, the inquiry fits');
  },
};

export const Live: Story = {
  parameters: { live: true },
};

export const ToTheEndAndBack: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    const heading = (name: string) => canvas.getByRole('heading', { level: 4, name });
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(1);
    await expect(canvas.queryByRole('button', { name: 'Start again' })).toBeNull();

    await userEvent.click(canvas.getByRole('link', { name: 'An individual communication' }));
    await expect(heading('Possible for one child, not for the pattern')).toHaveFocus();
    await expect(canvas.getByText('An individual communication', { selector: 'q' })).toBeVisible();
    await userEvent.click(canvas.getByRole('link', { name: 'Consider an inquiry' }));
    await expect(heading('Yes, the inquiry fits')).toHaveFocus();
    await expect(canvas.getByText(/This way ends here/)).toBeVisible();

    await userEvent.click(canvas.getByRole('button', { name: 'One step back' }));
    await expect(heading('Possible for one child, not for the pattern')).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Start again' }));
    await expect(heading('The file')).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'One step back' })).toBeNull();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: { live: true },
  args: {
    words: arabicWords,
    title: 'ملف على مكتبك',
    children: [
      <Scene key="1" id="start" title="الملف">
        <p>أرسلت إليك منظمة أربعين شهادة من دور رعاية الأطفال. هذا الملف من نسج الخيال.</p>
        <Choice to="inquiry">تحقيق</Choice>
      </Scene>,
      <Scene key="2" id="inquiry" title="نعم، التحقيق مناسب">
        <p>لا يلزم ذكر اسم أي طفل.</p>
      </Scene>,
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: 'تحقيق' }));
    await expect(canvas.getByRole('heading', { name: 'نعم، التحقيق مناسب' })).toHaveFocus();
  },
};
