import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonLink } from './button.tsx';
import { ProblemMessage } from './problem-message.tsx';

const meta: Meta<typeof ProblemMessage> = {
  title: 'Components/Problem message',
  component: ProblemMessage,
  args: {
    title: 'This page is not here',
    text: 'The address may have been mistyped, or the page has moved.',
    children: <ButtonLink href="#home">To the start page</ButtonLink>,
  },
};

export default meta;
type Story = StoryObj<typeof ProblemMessage>;

export const NotFound: Story = {};

export const Broken: Story = {
  args: {
    title: 'Something broke',
    text: 'It is our fault, not yours. It has been noted.',
    reference: 'Reference ABC123',
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    title: 'هذه الصفحة غير موجودة',
    text: 'ربما كُتب العنوان خطأ.',
    children: <ButtonLink href="#home">إلى الصفحة الأولى</ButtonLink>,
  },
};
