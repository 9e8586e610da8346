import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pagination } from './pagination.tsx';

const meta: Meta<typeof Pagination> = {
  title: 'Components/Pagination',
  component: Pagination,
  args: {
    label: 'Pages',
    previous: { href: '#1', label: 'Previous page' },
    next: { href: '#3', label: 'Next page' },
    text: 'Page 2 of 7',
  },
};

export default meta;
type Story = StoryObj<typeof Pagination>;

export const Default: Story = {};

export const First: Story = { args: { previous: null, text: 'Page 1 of 7' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'الصفحات',
    previous: { href: '#1', label: 'الصفحة السابقة' },
    next: { href: '#3', label: 'الصفحة التالية' },
    text: 'الصفحة ٢ من ٧',
  },
};
