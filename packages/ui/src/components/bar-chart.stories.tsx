import type { Meta, StoryObj } from '@storybook/react-vite';
import { BarChart } from './bar-chart.tsx';

const meta: Meta<typeof BarChart> = {
  title: 'Components/Bar chart',
  component: BarChart,
  args: {
    title: 'States parties by region',
    caption: 'Source: depositary’s table, as of 1 October 2026',
    labelHeading: 'Region',
    valueLabel: 'States parties',
    tableLabel: 'The numbers as a table',
    format: ({ value, of }) => (of === undefined ? String(value) : `${value} of ${of}`),
    rows: [
      { label: 'Africa', value: 6, of: 54 },
      { label: 'Asia and the Pacific', value: 8, of: 56 },
      { label: 'Europe', value: 26, of: 46 },
      { label: 'Latin America', value: 12, of: 33 },
    ],
  },
};

export default meta;
type Story = StoryObj<typeof BarChart>;

export const Default: Story = {};

export const WithoutWhole: Story = {
  args: {
    title: 'New States parties by year',
    labelHeading: 'Year',
    rows: [
      { label: '2013', value: 9 },
      { label: '2014', value: 5 },
      { label: '2015', value: 11 },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    title: 'الدول الأطراف حسب المنطقة',
    caption: 'المصدر: جدول الوديع',
    tableLabel: 'الأرقام في جدول',
    labelHeading: 'المنطقة',
    valueLabel: 'الدول',
    rows: [
      { label: 'أفريقيا', value: 6, of: 54 },
      { label: 'أوروبا', value: 26, of: 46 },
    ],
    format: ({ value, of }) => `${value} / ${of}`,
  },
};
