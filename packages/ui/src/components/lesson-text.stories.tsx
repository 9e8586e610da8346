import type { Meta, StoryObj } from '@storybook/react-vite';
import { LessonText } from './lesson-text.tsx';

const meta: Meta<typeof LessonText> = {
  title: 'Components/Lesson text',
  component: LessonText,
  args: { html: '<h2 id="a">A heading</h2><p>Every child has a voice.</p>' },
};

export default meta;
type Story = StoryObj<typeof LessonText>;

export const Default: Story = {};

/** In a page of another language. */
export const OtherLanguage: Story = {
  args: { html: '<p>Chaque enfant a une voix.</p>', lang: 'fr', dir: 'ltr' },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { html: '<h2 id="a">عنوان</h2><p>لكل طفل صوت.</p>' },
};
