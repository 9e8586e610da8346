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

/** A picture that an author uploaded; the story draws its file itself. */
export const Uploaded: Story = {
  args: {
    name: 'our-visit',
    says: { alt: 'Two hills below a sun.', labels: {}, caption: 'Where the hearing took place.' },
    file: {
      address:
        'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"%3E%3Ccircle cx="6" cy="1" r=".6" fill="%23efae33"/%3E%3Cpath d="M0 4 2 1.6 4 4Zm3 0 2-2 2 2Z" fill="%2324663f"/%3E%3C/svg%3E',
      width: 800,
      height: 400,
      credit: 'Picture: Amina K., CC BY 4.0',
    },
  },
};

export const UploadedInTheDark: Story = { ...Uploaded, globals: { theme: 'dark' } };

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
