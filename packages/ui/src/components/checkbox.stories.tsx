import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from './checkbox.tsx';

const meta: Meta<typeof Checkbox> = {
  title: 'Components/Checkbox',
  component: Checkbox,
  args: { name: 'understood', label: 'I understand that my progress will be deleted' },
};

export default meta;
type Story = StoryObj<typeof Checkbox>;

export const Default: Story = {};

export const Checked: Story = {
  args: { defaultChecked: true, hint: 'Certificates stay verifiable without your name.' },
};

export const WithProblem: Story = { args: { problem: 'Tick the box to go on.' } };

export const Disabled: Story = { args: { disabled: true, defaultChecked: true } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'أفهم أن تقدمي سيُحذف', defaultChecked: true },
};
