import type { BlockProps } from './block-props.ts';
import type { BlockWord, BlockWords } from './block-words.ts';

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
  caption: string;
  rows: ChartRow[];
}

const headings: Record<ChartKind, { label: BlockWord; value: BlockWord }> = {
  'parties-by-year': { label: 'chartYear', value: 'chartNewParties' },
  'parties-by-region': { label: 'chartRegion', value: 'chartParties' },
};

function summarise(rows: ChartRow[], words: BlockWords): string {
  const longest = rows.reduce<ChartRow | null>(
    (best, row) => (best && best.value >= row.value ? best : row),
    null,
  );
  const { label = '', text = '' } = longest ?? {};
  return words('chartSummary', { bars: rows.length, label, text });
}

function ChartBars({ rows, words }: { rows: ChartRow[]; words: BlockWords }) {
  const whole = Math.max(1, ...rows.map(({ value, of }) => of ?? value));
  const share = (value: number) => `${((100 * value) / whole).toFixed(2)}%`;
  return (
    <div className="block-chart-bars" role="img" aria-label={summarise(rows, words)}>
      {rows.map((row) => (
        <div className="block-chart-row" key={row.label}>
          <span className="block-chart-label">{row.label}</span>
          <svg className="block-chart-bar" width="100%" height="16" aria-hidden="true">
            {row.of === undefined ? null : (
              <rect className="block-chart-whole" width={share(row.of)} height="100%" />
            )}
            <rect className="block-chart-part" width={share(row.value)} height="100%" />
          </svg>
          <span className="block-chart-value">{row.text}</span>
        </div>
      ))}
    </div>
  );
}

/** Bars drawn by us, with the same numbers as a table that opens. */
export function Chart({ blockId, words, kind, caption, rows }: ChartProps) {
  return (
    <figure className="block-chart" id={blockId}>
      <figcaption>{caption}</figcaption>
      <ChartBars rows={rows} words={words} />
      <details className="block-chart-numbers">
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
