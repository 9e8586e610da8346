import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PasswordField } from './password-field.tsx';

const meta: Meta<typeof PasswordField> = {
  title: 'Components/Password field',
  component: PasswordField,
  args: {
    name: 'password',
    label: 'Password',
    autoComplete: 'new-password',
    showLabel: 'Show',
    hideLabel: 'Hide',
    defaultValue: 'four words in a row',
  },
};

export default meta;
type Story = StoryObj<typeof PasswordField>;

export const Default: Story = {};

export const Shown: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByLabelText('Password');
    await expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(await canvas.findByRole('button', { name: 'Show' }));
    await expect(field).toHaveAttribute('type', 'text');
  },
};

export const WithProblem: Story = {
  args: {
    problem: 'Use at least 10 characters.',
    hint: 'Several words are easier to remember than signs.',
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'كلمة المرور', showLabel: 'إظهار', hideLabel: 'إخفاء' },
};
