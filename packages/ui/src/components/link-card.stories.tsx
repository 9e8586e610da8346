import type { Meta, StoryObj } from '@storybook/react-vite';
import { CardGrid } from './layout.tsx';
import { LinkCard } from './link-card.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { Tag } from './tag.tsx';

const meta: Meta<typeof LinkCard> = {
  title: 'Components/Link card',
  component: LinkCard,
  args: {
    href: '#course',
    title: 'The parliamentary briefing',
    text: 'What the third Protocol asks of a State, and how a ratification passes.',
    facts: ['5 modules', '90 minutes', 'Certificate'],
    tag: <Tag>For parliaments</Tag>,
  },
};

export default meta;
type Story = StoryObj<typeof LinkCard>;

export const Default: Story = {};

export const WithProgress: Story = {
  args: {
    children: <ProgressBar label="Your progress" done={7} total={21} text="7 of 21 lessons" />,
  },
};

export const Several: Story = {
  render: (args) => (
    <CardGrid>
      <LinkCard {...args} />
      <LinkCard
        href="#b"
        title="Speaking up"
        text="For children from ten."
        facts={['4 modules']}
        tag={<Tag kind="info">For children</Tag>}
      />
      <LinkCard href="#c" title="Only a title" />
    </CardGrid>
  ),
};

export const ForChildren: Story = { globals: { audience: 'child' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    title: 'إحاطة برلمانية',
    text: 'ما يطلبه البروتوكول الثالث من الدولة.',
    facts: ['٥ وحدات', '٩٠ دقيقة'],
    tag: <Tag>للبرلمانات</Tag>,
  },
};
