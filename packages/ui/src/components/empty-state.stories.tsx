import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

const meta: Meta<typeof EmptyState> = {
  title: 'Components/Empty state',
  component: EmptyState,
  args: {
    title: 'No certificate yet',
    text: 'It is here once you have finished a course and passed its assessment.',
    children: <ButtonLink href="#courses">Choose a course</ButtonLink>,
  },
};

export default meta;
type Story = StoryObj<typeof EmptyState>;

export const Default: Story = {};

export const WithoutAction: Story = { args: { children: null } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    title: 'لا توجد شهادة بعد',
    text: 'ستظهر هنا عندما تنهي دورة.',
    children: <ButtonLink href="#courses">اختر دورة</ButtonLink>,
  },
};
