import type { Meta, StoryObj } from '@storybook/react-vite';
import { SiteFooter } from './site-footer.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const meta: Meta<typeof SiteFooter> = {
  title: 'Components/Site footer',
  component: SiteFooter,
  parameters: { bare: true },
  args: {
    links: [
      { href: '#about', label: 'About' },
      { href: '#privacy', label: 'Privacy' },
      { href: '#accessibility', label: 'Accessibility' },
    ],
    note: 'Heard is open-source software. It sets no cookie before you begin a course.',
    licence: 'Texts CC BY-SA 4.0, program Apache 2.0',
    children: (
      <ThemeSwitch
        action="#theme"
        next="#here"
        label="Appearance"
        choices={[
          { value: '', label: 'As on this device', current: true },
          { value: 'light', label: 'Light', current: false },
          { value: 'dark', label: 'Dark', current: false },
        ]}
      />
    ),
  },
};

export default meta;
type Story = StoryObj<typeof SiteFooter>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    links: [
      { href: '#about', label: 'عن الموقع' },
      { href: '#privacy', label: 'الخصوصية' },
    ],
    note: 'برنامج مفتوح المصدر.',
    licence: 'النصوص برخصة المشاع الإبداعي',
    children: null,
  },
};
