import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressArcs } from './progress-arcs.tsx';

const meta: Meta<typeof ProgressArcs> = {
  title: 'Components/Progress arcs',
  component: ProgressArcs,
  args: { label: '3 of 5 modules done', share: 0.6, size: 120 },
};

export default meta;
type Story = StoryObj<typeof ProgressArcs>;

export const Default: Story = {};

export const Nothing: Story = { args: { share: 0, label: 'No module done' } };

export const Everything: Story = { args: { share: 1, label: 'All modules done' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'أُنجزت ٣ وحدات من ٥' },
};
