import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextLink } from './link.tsx';

const meta: Meta<typeof TextLink> = {
  title: 'Components/Link',
  component: TextLink,
  args: { href: '#committee', children: 'The Committee on the Rights of the Child' },
};

export default meta;
type Story = StoryObj<typeof TextLink>;

export const Default: Story = {};

export const InText: Story = {
  render: () => (
    <p>
      Read what <TextLink href="#committee">the Committee</TextLink> decided in 2021.
    </p>
  ),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { children: 'لجنة حقوق الطفل' },
};
