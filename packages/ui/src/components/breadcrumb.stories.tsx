import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumb } from './breadcrumb.tsx';

const meta: Meta<typeof Breadcrumb> = {
  title: 'Components/Breadcrumb',
  component: Breadcrumb,
  args: {
    label: 'Where you are',
    items: [
      { href: '#courses', label: 'Courses' },
      { href: '#course', label: 'The parliamentary briefing' },
      { label: 'What an inquiry is' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof Breadcrumb>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'أين أنت',
    items: [{ href: '#courses', label: 'الدورات' }, { label: 'ما هو التحقيق' }],
  },
};
