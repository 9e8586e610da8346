import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArcOrnament } from './arc-ornament.tsx';

const meta: Meta<typeof ArcOrnament> = {
  title: 'Components/Arc ornament',
  component: ArcOrnament,
};

export default meta;
type Story = StoryObj<typeof ArcOrnament>;

export const Default: Story = {};

export const ForChildren: Story = { globals: { audience: 'child' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
