import type { Meta, StoryObj } from '@storybook/react-vite';
import { SectionNavigation } from './section-navigation.tsx';

const meta: Meta<typeof SectionNavigation> = {
  title: 'Components/Section navigation',
  component: SectionNavigation,
  args: {
    label: 'People',
    items: [
      { href: '#people', label: 'People' },
      { href: '#organisations', label: 'Organisations', current: true },
      { href: '#certificates', label: 'Certificates' },
      { href: '#audit', label: 'Audit log' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof SectionNavigation>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'الأشخاص',
    items: [
      { href: '#people', label: 'الأشخاص' },
      { href: '#organisations', label: 'المنظمات', current: true },
      { href: '#audit', label: 'سجل التدقيق' },
    ],
  },
};
