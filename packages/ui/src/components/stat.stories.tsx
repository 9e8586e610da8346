import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stat, StatList } from './stat.tsx';

const meta: Meta<typeof Stat> = {
  title: 'Components/Stat',
  component: Stat,
  args: { label: 'States parties', value: '53', note: 'of 196 that have ratified the Convention' },
};

export default meta;
type Story = StoryObj<typeof Stat>;

export const Default: Story = {
  render: (args) => (
    <StatList>
      <Stat {...args} />
      <Stat label="Signatures" value="65" />
      <Stat label="Modules" value="5" note="90 minutes" />
    </StatList>
  ),
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <StatList>
      <Stat label="الدول الأطراف" value="٥٣" note="من ١٩٦ دولة" />
    </StatList>
  ),
};
