import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThemeSwitch } from './theme-switch.tsx';

const meta: Meta<typeof ThemeSwitch> = {
  title: 'Components/Theme switch',
  component: ThemeSwitch,
  args: {
    action: '#theme',
    next: '#here',
    label: 'Appearance',
    choices: [
      { value: '', label: 'As on this device', current: false },
      { value: 'light', label: 'Light', current: true },
      { value: 'dark', label: 'Dark', current: false },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof ThemeSwitch>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'المظهر',
    choices: [
      { value: '', label: 'كما في الجهاز', current: true },
      { value: 'light', label: 'فاتح', current: false },
      { value: 'dark', label: 'داكن', current: false },
    ],
  },
};
