import type { Meta, StoryObj } from '@storybook/react-vite';
import { Mark } from './mark.tsx';

const meta: Meta<typeof Mark> = {
  title: 'Components/Mark',
  component: Mark,
  args: { label: 'Heard', size: 160 },
};

export default meta;
type Story = StoryObj<typeof Mark>;

export const Default: Story = {};

export const Small: Story = { args: { size: 32 } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
