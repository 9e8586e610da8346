import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button.tsx';
import { ChildLessonPage } from './child-lesson-page.tsx';
import { LessonText } from './lesson-text.tsx';

const readAloud = {
  key: 'read one',
  words: {
    ...{ label: 'Reading aloud', read: 'Read to me', pause: 'Pause', goOn: 'Read on' },
    ...{ stop: 'Stop', slowly: 'Slowly' },
  },
};

const meta: Meta<typeof ChildLessonPage> = {
  title: 'Components/Child lesson page',
  component: ChildLessonPage,
  globals: { audience: 'child' },
  args: {
    course: { href: '#course', title: 'You have a voice' },
    place: 'Part 1 · Screen 2 of 9',
    readAloud,
    title: 'A treaty is a promise',
    lead: 'States made one to you.',
    notices: [],
    body: <LessonText html="<p>Many States have made this promise.</p>" />,
    end: (
      <div className="lesson-end child-lesson-end">
        <ButtonLink href="#next">Next</ButtonLink>
      </div>
    ),
    part: {
      label: 'This part',
      screens: [{ href: '#1', title: 'Hello', state: 'done', stateLabel: 'done' }],
    },
    adult: { note: 'The sources have no links here.', href: '#adult', label: 'For the adult' },
  },
};

export default meta;
type Story = StoryObj<typeof ChildLessonPage>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl', audience: 'child' },
  args: {
    course: { href: '#course', title: 'لك صوت' },
    place: 'الجزء ١',
    title: 'المعاهدة وعد',
    lead: 'قطعته الدول لك.',
    body: <LessonText html="<p>وعدت دول كثيرة.</p>" />,
    end: null,
    part: { label: 'هذا الجزء', screens: [] },
    adult: null,
  },
};
