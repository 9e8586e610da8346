import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from './disclosure.tsx';

const meta: Meta<typeof Disclosure> = {
  title: 'Components/Disclosure',
  component: Disclosure,
  args: {
    summary: 'What does “exhausted” mean?',
    children:
      'That the child has first tried what the law at home offers, unless it takes unreasonably long or is unlikely to help.',
  },
};

export default meta;
type Story = StoryObj<typeof Disclosure>;

export const Closed: Story = {};

export const Open: Story = { args: { open: true } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    summary: 'ما معنى «استنفاد»؟',
    children: 'أن يكون الطفل قد جرّب أولًا ما يتيحه القانون في بلده.',
    open: true,
  },
};
