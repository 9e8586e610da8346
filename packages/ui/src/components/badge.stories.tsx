import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './badge.tsx';

const meta = {
  title: 'Components/Badge',
  component: Badge,
  globals: { audience: 'child' },
  args: {
    picture: 'A badge: a dot and three arcs around it, all of them filled',
    title: 'My rights, my voice',
    month: 'November 2026',
  },
} satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LongTitle: Story = {
  args: { title: 'My rights, my voice, and the people far away who listen to both' },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    picture: 'شارة: نقطة حولها ثلاثة أقواس مملوءة كلها',
    title: 'حقوقي وصوتي',
    month: 'نوفمبر ٢٠٢٦',
  },
};
