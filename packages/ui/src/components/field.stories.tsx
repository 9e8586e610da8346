import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from './field.tsx';

const meta: Meta<typeof Field> = {
  title: 'Components/Field',
  component: Field,
  args: {
    id: 'years',
    label: 'Age',
    hint: 'In full years',
    children: <input className="input" id="years" inputMode="numeric" />,
  },
};

export default meta;
type Story = StoryObj<typeof Field>;

export const Default: Story = {};

export const WithProblem: Story = {
  args: { problem: 'Enter a number, such as 12.', optionalLabel: 'optional' },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'العمر', hint: 'بالسنوات الكاملة' },
};
