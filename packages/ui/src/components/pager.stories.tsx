import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pager } from './pager.tsx';

const meta: Meta<typeof Pager> = {
  title: 'Components/Pager',
  component: Pager,
  args: {
    label: 'Lessons',
    previous: { href: '#a', label: 'Before', title: 'Who may complain' },
    next: { href: '#b', label: 'Next', title: 'What the Committee looks at first' },
  },
};

export default meta;
type Story = StoryObj<typeof Pager>;

export const Default: Story = {};

export const OnlyNext: Story = { args: { previous: null } };

export const OnlyPrevious: Story = { args: { next: null } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'الدروس',
    previous: { href: '#a', label: 'السابق', title: 'من يمكنه الشكوى' },
    next: { href: '#b', label: 'التالي', title: 'ما تنظر فيه اللجنة أولًا' },
  },
};
