import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button.tsx';
import { LessonPage } from './lesson-page.tsx';
import { LessonText } from './lesson-text.tsx';

const meta: Meta<typeof LessonPage> = {
  title: 'Components/Lesson page',
  component: LessonPage,
  args: {
    breadcrumb: {
      label: 'You are here',
      items: [
        { href: '#courses', label: 'Courses' },
        { href: '#course', label: 'The briefing' },
      ],
    },
    heading: { eyebrow: 'Module 1 · Lesson 2 of 3', title: 'Three doors', lead: 'What they open.' },
    readingTime: '5 minutes to read',
    notices: [],
    body: <LessonText html="<p>Every child has a voice.</p>" />,
    end: (
      <div className="lesson-end">
        <ButtonLink href="#next">Mark as read and go on</ButtonLink>
      </div>
    ),
    pager: {
      label: 'Lessons before and after',
      previous: { href: '#one', label: 'Previous', title: 'Why it is there' },
      next: { href: '#three', label: 'Next', title: 'Who decides' },
    },
    version: 'Version 1 of 24 November 2026',
    module: {
      label: 'This module',
      title: 'What the Protocol is',
      steps: [
        { href: '#1', title: 'Why it is there', state: 'done', stateLabel: 'done' },
        { href: '#2', title: 'Three doors', state: 'current', stateLabel: 'you are here' },
      ],
      progress: { label: 'Your progress', done: 1, total: 3, text: '1 of 3 steps done' },
    },
  },
};

export default meta;
type Story = StoryObj<typeof LessonPage>;

export const Default: Story = {};

export const WithNotice: Story = {
  args: { notices: ['This page exists only in English so far.'] },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    breadcrumb: { label: 'أنت هنا', items: [{ href: '#courses', label: 'الدورات' }] },
    heading: { eyebrow: 'الوحدة ١', title: 'ثلاثة أبواب', lead: 'ما الذي تفتحه.' },
    readingTime: '٥ دقائق للقراءة',
    body: <LessonText html="<p>لكل طفل صوت.</p>" />,
    end: null,
    pager: { label: 'الدروس', next: { href: '#next', label: 'التالي', title: 'من يقرر' } },
    version: 'النسخة ١',
    module: {
      ...{ label: 'هذه الوحدة', title: 'ما هو البروتوكول', progress: null },
      steps: [{ href: '#2', title: 'ثلاثة أبواب', state: 'current', stateLabel: 'أنت هنا' }],
    },
  },
};
