import type { Meta, StoryObj } from '@storybook/react-vite';
import { StepMap } from './step-map.tsx';

const meta: Meta<typeof StepMap> = {
  title: 'Components/Step map',
  component: StepMap,
  args: {
    label: 'Modules',
    items: [
      {
        href: '#1',
        title: 'What the Protocol is',
        state: 'done',
        stateLabel: 'Done',
        note: '18 minutes',
      },
      {
        href: '#2',
        title: 'How a complaint runs',
        state: 'current',
        stateLabel: 'You are here',
        note: '25 minutes',
      },
      { href: '#3', title: 'Inquiries', state: 'open', stateLabel: 'Open', note: '20 minutes' },
      { title: 'Final assessment', state: 'locked', stateLabel: 'Opens when all modules are done' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof StepMap>;

export const Default: Story = {};

export const ForChildren: Story = { globals: { audience: 'child' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    label: 'الوحدات',
    items: [
      { href: '#1', title: 'ما هو البروتوكول', state: 'done', stateLabel: 'أُنجز' },
      { href: '#2', title: 'كيف تسير الشكوى', state: 'current', stateLabel: 'أنت هنا' },
      { title: 'التقييم النهائي', state: 'locked', stateLabel: 'مغلق' },
    ],
  },
};
