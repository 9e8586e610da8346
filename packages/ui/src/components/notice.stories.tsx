import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from './notice.tsx';

const meta: Meta<typeof Notice> = {
  title: 'Components/Notice',
  component: Notice,
  args: {
    kind: 'info',
    title: 'Your progress is kept on this device',
    children: 'Make an account to take it with you.',
  },
};

export default meta;
type Story = StoryObj<typeof Notice>;

export const Info: Story = {};

export const Success: Story = {
  args: { kind: 'success', title: 'Your e-mail address is confirmed', children: null },
};

export const Warning: Story = {
  args: {
    kind: 'warning',
    title: 'A newer version of this course exists',
    children: 'You may stay on yours, or move: what you have done comes along.',
  },
};

export const Problem: Story = {
  args: {
    kind: 'problem',
    title: 'Your answer was not saved',
    children: 'You seem to be offline. It is sent again as soon as you are back.',
  },
};

export const ForChildren: Story = { globals: { audience: 'child' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { kind: 'warning', title: 'توجد نسخة أحدث', children: 'يمكنك البقاء على نسختك.' },
};
