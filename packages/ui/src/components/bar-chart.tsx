export interface BarChartRow {
  label: string;
  value: number;
  /** The whole of which the value is a part. */
  of?: number;
}

export interface BarChartProps {
  title: string;
  /** What is counted, where it is from and as of when. */
  caption: string;
  rows: readonly BarChartRow[];
  /** Heads the column of labels in the table. */
  labelHeading: string;
  /** Heads the column of values in the table. */
  valueLabel: string;
  /** Opens the table: "The numbers as a table". */
  tableLabel: string;
  format: (row: BarChartRow) => string;
}

/** Bars, and the same numbers as a table that opens. */
export function BarChart(props: BarChartProps) {
  const { title, caption, rows, labelHeading, valueLabel, tableLabel, format } = props;
  const whole = Math.max(1, ...rows.map(({ value, of }) => of ?? value));
  const share = (value: number) => `${((100 * value) / whole).toFixed(2)}%`;
  return (
    <figure className="bar-chart">
      <p className="bar-chart-title">{title}</p>
      <div className="bar-chart-bars" aria-hidden="true">
        {rows.map((row) => (
          <div className="bar-chart-row" key={row.label}>
            <span className="bar-chart-label">{row.label}</span>
            <svg className="bar-chart-bar" width="100%" height="14" focusable="false">
              {row.of === undefined ? null : (
                <rect className="bar-chart-whole" width={share(row.of)} height="100%" />
              )}
              <rect className="bar-chart-part" width={share(row.value)} height="100%" />
            </svg>
            <span className="bar-chart-value">{format(row)}</span>
          </div>
        ))}
      </div>
      <figcaption>{caption}</figcaption>
      <details className="disclosure">
        <summary>{tableLabel}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{labelHeading}</th>
              <th scope="col">{valueLabel}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{format(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
