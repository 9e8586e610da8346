import type { Meta, StoryObj } from '@storybook/react-vite';
import { Prose } from './prose.tsx';

const meta: Meta<typeof Prose> = {
  title: 'Components/Prose',
  component: Prose,
  args: {
    html: '<p>A child whose rights have been violated may write to the Committee, alone or with others. <strong>Nobody may be punished</strong> for it; see <a href="#art-4">article 4</a>.</p><h2>What comes first</h2><p>Before it looks at the case itself, the Committee asks whether it <em>may</em> look at it.</p><ol><li>Is the State a party?</li><li>Has the child tried at home?</li></ol><blockquote><p>The best interests of the child shall be a primary consideration.</p></blockquote><h3>In numbers</h3><table><thead><tr><th scope="col">Year</th><th scope="col">Decisions</th></tr></thead><tbody><tr><td>2020</td><td>12</td></tr></tbody></table>',
  },
};

export default meta;
type Story = StoryObj<typeof Prose>;

export const Default: Story = {};

export const ForChildren: Story = { globals: { audience: 'child' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    dir: 'rtl',
    html: '<p>يجوز للطفل أن يكتب إلى اللجنة، وحده أو مع غيره.</p><h2>ما يأتي أولًا</h2><ol><li>هل الدولة طرف؟</li><li>هل جرّب الطفل في بلده؟</li></ol>',
  },
};
