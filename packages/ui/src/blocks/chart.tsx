import type { BlockProps } from './block-props.ts';
import type { BlockWord } from './block-words.ts';

export type ChartKind = 'parties-by-year' | 'parties-by-region';

export interface ChartRow {
  label: string;
  value: number;
  /** The whole of which `value` is a part, such as all States of the region. */
  of?: number;
  /** `value` as the lesson's language writes it. */
  text: string;
}

export interface ChartProps extends BlockProps {
  kind: ChartKind;
  caption: string;
  rows: ChartRow[];
}

const headings: Record<ChartKind, { label: BlockWord; value: BlockWord }> = {
  'parties-by-year': { label: 'chartYear', value: 'chartNewParties' },
  'parties-by-region': { label: 'chartRegion', value: 'chartParties' },
};

/** Bars, with the same numbers as a table that opens. */
export function Chart({ blockId, words, kind, caption, rows }: ChartProps) {
  return (
    <figure className="block-chart" id={blockId}>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{words('chartTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words(headings[kind].label)}</th>
              <th scope="col">{words(headings[kind].value)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
