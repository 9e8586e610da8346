import type { Meta, StoryObj } from '@storybook/react-vite';
import { SelectField } from './select-field.tsx';

const meta: Meta<typeof SelectField> = {
  title: 'Components/Select field',
  component: SelectField,
  args: {
    name: 'language',
    label: 'Language',
    options: [
      { value: 'en', label: 'English' },
      { value: 'fr', label: 'Français' },
      { value: 'es', label: 'Español' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof SelectField>;

export const Default: Story = {};

export const WithProblem: Story = {
  args: {
    hint: 'Courses that exist in it are shown first.',
    problem: 'Choose a language from the list.',
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'اللغة',
    options: [
      { value: 'ar', label: 'العربية' },
      { value: 'fr', label: 'الفرنسية' },
    ],
  },
};
