import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextDifference } from './text-difference.tsx';

const meta: Meta<typeof TextDifference> = {
  title: 'Components/Text difference',
  component: TextDifference,
  args: {
    removedLabel: 'Removed:',
    addedLabel: 'Added:',
    skippedText: (count) => `${count} lines that are the same`,
    lines: [
      { kind: 'same', before: '', skipped: 12, after: '## A right needs somewhere to go\n\n' },
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'The Committee ' },
          { kind: 'removed', text: 'decides the case' },
          { kind: 'added', text: 'adopts its Views' },
          { kind: 'same', text: '.\n' },
        ],
      },
      { kind: 'same', before: '\nThat tool is useful, and it remains.\n', skipped: 0, after: '' },
      { kind: 'changed', parts: [{ kind: 'added', text: 'A whole new line.\n' }] },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof TextDifference>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    ...{ lang: 'ar', dir: 'rtl', removedLabel: 'محذوف:', addedLabel: 'مضاف:' },
    skippedText: (count) => `${count} أسطر متطابقة`,
    lines: [
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'اللجنة ' },
          { kind: 'removed', text: 'تحكم' },
          { kind: 'added', text: 'تعتمد آراءها' },
          { kind: 'same', text: '.\n' },
        ],
      },
    ],
  },
};
