import type { Meta, StoryObj } from '@storybook/react-vite';
import { PageTitle } from './page-title.tsx';

const meta: Meta<typeof PageTitle> = {
  title: 'Components/Page title',
  component: PageTitle,
  args: {
    title: 'The parliamentary briefing',
    eyebrow: 'For members of parliament and their staff',
    lead: 'In five short modules: what the third Protocol asks of a State, what it gives to children, and how a ratification passes.',
  },
};

export default meta;
type Story = StoryObj<typeof PageTitle>;

export const Default: Story = {};

export const Short: Story = { args: { eyebrow: undefined, lead: undefined, title: 'My page' } };

export const ForChildren: Story = {
  globals: { audience: 'child' },
  args: {
    eyebrow: 'For you',
    title: 'Who listens when nobody listens?',
    lead: 'Meet the Committee: eighteen people whose work is children’s rights.',
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    title: 'إحاطة برلمانية',
    eyebrow: 'لأعضاء البرلمان',
    lead: 'في خمس وحدات قصيرة: ما يطلبه البروتوكول الثالث من الدولة.',
  },
};
