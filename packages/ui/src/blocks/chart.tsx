import { BarChart } from '../components/bar-chart.tsx';
import type { BlockProps } from './block-props.ts';
import type { BlockWord } from './block-words.ts';

export type ChartKind = 'parties-by-year' | 'parties-by-region';

export interface ChartRow {
  label: string;
  value: number;
  /** The whole of which `value` is a part, such as all States of the region. */
  of?: number;
  /** `value`, and `of` where there is one, as the lesson's language writes them: `12`, `12 of 54`. */
  text: string;
}

export interface ChartProps extends BlockProps {
  kind: ChartKind;
  /** What is counted, from which list and as of when. */
  caption: string;
  rows: ChartRow[];
}

const headings: Record<ChartKind, { title: BlockWord; label: BlockWord; value: BlockWord }> = {
  'parties-by-year': { title: 'chartYearTitle', label: 'chartYear', value: 'chartNewParties' },
  'parties-by-region': { title: 'chartRegionTitle', label: 'chartRegion', value: 'chartParties' },
};

/** Figures counted from the depositary's table, as bars and as a table that opens. */
export function Chart({ words, kind, caption, rows }: ChartProps) {
  const { title, label, value } = headings[kind];
  const texts = new Map(rows.map((row) => [row.label, row.text]));
  return (
    <BarChart
      title={words(title)}
      caption={caption}
      rows={rows}
      labelHeading={words(label)}
      valueLabel={words(value)}
      tableLabel={words('chartTable')}
      format={(row) => texts.get(row.label) ?? ''}
    />
  );
}
