import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from './text-area.tsx';

const meta: Meta<typeof TextArea> = {
  title: 'Components/Text area',
  component: TextArea,
  args: { name: 'prompt', label: 'What is asked' },
};

export default meta;
type Story = StoryObj<typeof TextArea>;

export const Empty: Story = {};

export const Filled: Story = {
  args: { defaultValue: 'Parliament has just voted to join OPIC.\nFrom when does it bind?' },
};

export const WithProblem: Story = { args: { problem: 'Write what is asked.' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'ملاحظة', hint: 'جملة أو أكثر.', defaultValue: 'اللجنة تعتمد آراءها.' },
};
