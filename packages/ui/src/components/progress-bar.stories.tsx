import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressBar } from './progress-bar.tsx';

const meta: Meta<typeof ProgressBar> = {
  title: 'Components/Progress bar',
  component: ProgressBar,
  args: { label: 'Your progress', done: 7, total: 21, text: '7 of 21 lessons' },
};

export default meta;
type Story = StoryObj<typeof ProgressBar>;

export const Default: Story = {};

export const Nothing: Story = { args: { done: 0, text: '0 of 21 lessons' } };

export const Everything: Story = { args: { done: 21, text: 'All 21 lessons' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'تقدمك', text: '٧ من ٢١ درسًا' },
};
