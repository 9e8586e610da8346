import type { Meta, StoryObj } from '@storybook/react-vite';
import { Cluster } from './layout.tsx';
import { Tag } from './tag.tsx';

const meta: Meta<typeof Tag> = {
  title: 'Components/Tag',
  component: Tag,
  args: { children: 'For parliaments' },
};

export default meta;
type Story = StoryObj<typeof Tag>;

export const Default: Story = {};

export const Kinds: Story = {
  render: () => (
    <Cluster>
      <Tag>For parliaments</Tag>
      <Tag kind="info">New version</Tag>
      <Tag kind="success">Done</Tag>
      <Tag kind="warning">Expires soon</Tag>
      <Tag kind="problem">Revoked</Tag>
    </Cluster>
  ),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { children: 'للبرلمانات', kind: 'success' },
};
