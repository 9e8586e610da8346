import type { Meta, StoryObj } from '@storybook/react-vite';
import { Waiting } from './waiting.tsx';

const meta: Meta<typeof Waiting> = {
  title: 'Components/Waiting',
  component: Waiting,
  args: { label: 'Your certificate is being written' },
};

export default meta;
type Story = StoryObj<typeof Waiting>;

export const Default: Story = {};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { label: 'تُكتب شهادتك' } };
