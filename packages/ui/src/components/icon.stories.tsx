import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon } from './icon.tsx';
import { Cluster } from './layout.tsx';

const meta: Meta<typeof Icon> = {
  title: 'Components/Icon',
  component: Icon,
  args: { name: 'arrow' },
};

export default meta;
type Story = StoryObj<typeof Icon>;

export const Arrow: Story = {};

export const Others: Story = {
  render: () => (
    <Cluster>
      <Icon name="check" />
      <Icon name="chevron" />
      <Icon name="info" />
      <Icon name="lock" />
      <Icon name="menu" />
      <Icon name="problem" />
      <Icon name="sort-down" />
      <Icon name="sort-up" />
      <Icon name="warning" />
    </Cluster>
  ),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
