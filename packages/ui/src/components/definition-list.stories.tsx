import type { Meta, StoryObj } from '@storybook/react-vite';
import { DefinitionList } from './definition-list.tsx';

const meta: Meta<typeof DefinitionList> = {
  title: 'Components/Definition list',
  component: DefinitionList,
  args: {
    items: [
      { term: 'Name', text: 'Amina Haddad' },
      { term: 'Course', text: 'The parliamentary briefing, version 1' },
      { term: 'Issued', text: '24 November 2026' },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof DefinitionList>;

export const Default: Story = {};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    items: [
      { term: 'الاسم', text: 'أمينة حداد' },
      { term: 'الدورة', text: 'إحاطة برلمانية' },
    ],
  },
};
