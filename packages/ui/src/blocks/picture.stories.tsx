import type { Meta, StoryObj } from '@storybook/react-vite';
import { Picture } from './picture.tsx';
import { inLesson } from './testing/in-lesson.tsx';

const meta = {
  title: 'Blocks/Picture',
  component: Picture,
  decorators: [inLesson],
  args: {
    blockId: 'b1',
    name: 'young-listening',
    says: {
      alt: 'Mei and Aunt Rosa sit on a bench under a tree. Mei talks, and Aunt Rosa leans towards her.',
      labels: {},
    },
    direction: 'ltr',
  },
} satisfies Meta<typeof Picture>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Scene: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

export const ForChildren: Story = { globals: { audience: 'child' } };

export const WithWords: Story = {
  args: {
    name: 'deadlines',
    says: {
      alt: 'A line of time from the last decision at home to the follow-up.',
      labels: {
        'last-decision': 'Last decision at home',
        'one-year': '1 year to complain',
        registration: 'Registration',
        'six-months-answer': '6 months for the State to answer',
        views: 'Views',
        'six-months-follow-up': '6 months to report what was done',
      },
    },
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    name: 'deadlines',
    direction: 'rtl',
    says: {
      alt: 'خط زمني من آخر قرار في البلد إلى المتابعة.',
      labels: {
        'last-decision': 'آخر قرار في البلد',
        'one-year': 'سنة واحدة لتقديم البلاغ',
        registration: 'التسجيل',
        'six-months-answer': 'ستة أشهر كي تردّ الدولة',
        views: 'الآراء',
        'six-months-follow-up': 'ستة أشهر للإبلاغ عمّا جرى',
      },
    },
  },
};
