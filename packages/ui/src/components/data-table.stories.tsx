import type { Meta, StoryObj } from '@storybook/react-vite';
import { DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';

const meta: Meta<typeof DataTable> = {
  title: 'Components/Data table',
  component: DataTable,
  args: {
    caption: 'Accounts',
    columns: [
      {
        key: 'email',
        label: 'E-mail',
        sort: { href: '#email', state: 'ascending', label: 'Sort by e-mail' },
      },
      { key: 'roles', label: 'Roles' },
      { key: 'lessons', label: 'Lessons', align: 'end' },
    ],
    rows: [
      { id: '1', cells: { email: 'amina@example.org', roles: 'Learner', lessons: '21' } },
      { id: '2', cells: { email: 'bao@example.org', roles: 'Learner, author', lessons: '4' } },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof DataTable>;

export const Default: Story = {};

export const CaptionHidden: Story = { args: { captionHidden: true } };

export const Empty: Story = {
  args: { rows: [], empty: <EmptyState title="Nobody found" text="Try fewer letters." /> },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    caption: 'الحسابات',
    columns: [
      { key: 'email', label: 'البريد' },
      { key: 'lessons', label: 'الدروس', align: 'end' },
    ],
    rows: [{ id: '1', cells: { email: 'amina@example.org', lessons: '٢١' } }],
  },
};
