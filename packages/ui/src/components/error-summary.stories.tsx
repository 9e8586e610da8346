import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Components/Error summary',
  component: ErrorSummary,
  args: {
    title: 'Please look at this again',
    problems: [
      { field: 'email', text: 'Enter an e-mail address.' },
      { text: 'Wait ten minutes before you try again.' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof ErrorSummary>;

export const Default: Story = {
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <TextField name="email" label="E-mail address" problem="Enter an e-mail address." />
    </>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveFocus();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { title: 'يرجى المراجعة', problems: [{ text: 'أدخل عنوان بريد إلكتروني.' }] },
};
