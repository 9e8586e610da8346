import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChoiceList } from './choice-list.tsx';

const meta: Meta<typeof ChoiceList> = {
  title: 'Components/Choice list',
  component: ChoiceList,
  args: {
    type: 'radio',
    name: 'answer',
    legend: 'To whom may a child complain under the third Protocol?',
    choices: [
      {
        value: 'a',
        label: 'To the Committee, within one year after domestic remedies are exhausted',
      },
      {
        value: 'b',
        label: 'To the Human Rights Council',
        description: 'Forty-seven States, which meet in Geneva',
      },
      { value: 'c', label: 'To the Secretary-General' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof ChoiceList>;

export const OneOf: Story = {};

export const Chosen: Story = { args: { selected: ['a'] } };

export const AnyNumber: Story = {
  args: { type: 'checkbox', hint: 'Choose all that apply.', selected: ['a', 'c'] },
};

export const WithProblem: Story = { args: { problem: 'Choose one answer.' } };

export const Disabled: Story = { args: { disabled: true, selected: ['b'] } };

export const ForChildren: Story = { globals: { audience: 'child' }, args: { selected: ['a'] } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    legend: 'إلى من يمكن للطفل أن يشتكي؟',
    selected: ['a'],
    choices: [
      { value: 'a', label: 'إلى لجنة حقوق الطفل' },
      { value: 'b', label: 'إلى مجلس حقوق الإنسان', description: 'سبع وأربعون دولة' },
    ],
  },
};
