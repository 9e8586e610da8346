import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, ButtonLink } from './button.tsx';
import { Cluster } from './layout.tsx';

const meta: Meta<typeof Button> = {
  title: 'Components/Button',
  component: Button,
  args: { children: 'Start the briefing' },
};

export default meta;
type Story = StoryObj<typeof Button>;

export const Primary: Story = {};

export const Variants: Story = {
  render: () => (
    <Cluster>
      <Button>Start the briefing</Button>
      <Button variant="secondary">Save for later</Button>
      <Button variant="quiet">Skip this</Button>
      <Button variant="danger">Delete my account</Button>
      <Button disabled>Hand in</Button>
    </Cluster>
  ),
};

export const AsLink: Story = {
  render: () => (
    <Cluster>
      <ButtonLink href="#a">Continue</ButtonLink>
      <ButtonLink href="#b" variant="secondary">
        All courses
      </ButtonLink>
    </Cluster>
  ),
};

export const ForChildren: Story = { ...Variants, globals: { audience: 'child' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Cluster>
      <Button>ابدأ الدورة</Button>
      <ButtonLink href="#b" variant="secondary">
        كل الدورات
      </ButtonLink>
    </Cluster>
  ),
};
