import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof TextField> = {
  title: 'Components/Text field',
  component: TextField,
  args: { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'email' },
};

export default meta;
type Story = StoryObj<typeof TextField>;

export const Default: Story = {};

export const WithHint: Story = {
  args: { hint: 'We write only to confirm it and when you ask for a new password.' },
};

export const WithProblem: Story = {
  args: {
    problem: 'Enter an e-mail address with an @, such as name@example.org.',
    defaultValue: 'name.example.org',
  },
};

export const Optional: Story = {
  args: {
    name: 'country',
    label: 'Country',
    type: 'text',
    autoComplete: 'country-name',
    optionalLabel: 'optional',
  },
};

export const Disabled: Story = { args: { disabled: true, defaultValue: 'name@example.org' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'البريد الإلكتروني',
    hint: 'نكتب إليك فقط لتأكيده.',
    problem: 'أدخل عنوان بريد إلكتروني صحيحًا.',
  },
};
