import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button.tsx';
import { SiteHeader } from './site-header.tsx';

const meta: Meta<typeof SiteHeader> = {
  title: 'Components/Site header',
  component: SiteHeader,
  parameters: { bare: true },
  args: {
    skipLabel: 'Skip to content',
    skipTarget: 'content',
    homeHref: '#home',
    siteName: 'Heard',
    navigationLabel: 'Main',
    menuLabel: 'Menu',
    items: [
      { href: '#courses', label: 'Courses', current: true },
      { href: '#about', label: 'About' },
      { href: '#me', label: 'My page' },
    ],
    aside: (
      <ButtonLink href="#sign-up" variant="secondary">
        Make an account
      </ButtonLink>
    ),
  },
};

export default meta;
type Story = StoryObj<typeof SiteHeader>;

export const Default: Story = {};

export const WithoutAside: Story = { args: { aside: null } };

export const OnAPhone: Story = { globals: { viewport: { value: 'mobile2' } } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    skipLabel: 'إلى المحتوى',
    siteName: 'مسموع',
    navigationLabel: 'الرئيسية',
    menuLabel: 'القائمة',
    items: [
      { href: '#courses', label: 'الدورات', current: true },
      { href: '#about', label: 'عن الموقع' },
    ],
    aside: (
      <ButtonLink href="#sign-up" variant="secondary">
        أنشئ حسابًا
      </ButtonLink>
    ),
  },
};
