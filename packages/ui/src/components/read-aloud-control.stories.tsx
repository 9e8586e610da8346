import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ReadAloudControl } from './read-aloud-control.tsx';

const meta = {
  title: 'Components/ReadAloudControl',
  component: ReadAloudControl,
  globals: { audience: 'child' },
  args: {
    words: {
      label: 'Reading aloud',
      read: 'Read to me',
      pause: 'Pause',
      goOn: 'Read on',
      stop: 'Stop',
      slowly: 'Slowly',
    },
  },
} satisfies Meta<typeof ReadAloudControl>;
export default meta;
type Story = StoryObj<typeof meta>;

/** As with a voice. */
export const Ready: Story = {
  play: async ({ canvas, canvasElement }) => {
    canvasElement.querySelector('[data-read-aloud]')!.toggleAttribute('data-ready', true);
    await expect(canvas.getByRole('button', { name: 'Read to me' })).toBeVisible();
  },
};

export const NothingToPressWithoutAVoice: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvasElement.querySelector('.read-aloud')!.clientHeight).toBeGreaterThan(40);
  },
};

export const RightToLeft: Story = {
  ...Ready,
  globals: { direction: 'rtl' },
  args: {
    words: {
      label: 'القراءة بصوت عالٍ',
      read: 'اقرأ لي',
      pause: 'توقّف قليلاً',
      goOn: 'تابع القراءة',
      stop: 'قف',
      slowly: 'ببطء',
    },
  },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('[data-read-aloud]')!.toggleAttribute('data-ready', true);
  },
};
