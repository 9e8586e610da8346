import type { ReactNode } from 'react';
import type { AuthoredBlockProps } from './block-props.ts';
import { readTable, type AuthoredTable } from './read-table.ts';
import { textOf } from './text-of.ts';

export interface CompareProps extends AuthoredBlockProps {
  caption: string;
}

/** On a narrow page the rows stand as blocks; some browsers then forget that it is a table, unless told. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
};

function CompareHead({ head }: { head: ReactNode[] }) {
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {head.map((cell, column) =>
          cell ? (
            <th key={column} scope="col" {...roles.columnHeader}>
              {cell}
            </th>
          ) : (
            <td key={column} {...roles.cell} />
          ),
        )}
      </tr>
    </thead>
  );
}

function CompareRow({ head, cells }: { head: ReactNode[]; cells: ReactNode[] }) {
  return (
    <tr {...roles.row}>
      {cells.map((cell, column) =>
        column === 0 ? (
          <th key={column} scope="row" {...roles.rowHeader}>
            {cell}
          </th>
        ) : (
          <td key={column} {...roles.cell}>
            <span className="block-compare-label" aria-hidden="true">
              {textOf(head[column])}
            </span>
            <span className="block-compare-cell">{cell}</span>
          </td>
        ),
      )}
    </tr>
  );
}

function CompareTable({ caption, head, rows }: AuthoredTable & { caption: string }) {
  return (
    <table {...roles.table}>
      <caption>{caption}</caption>
      <CompareHead head={head} />
      <tbody {...roles.group}>
        {rows.map((cells, row) => (
          <CompareRow key={row} head={head} cells={cells} />
        ))}
      </tbody>
    </table>
  );
}

/**
 * Sets things side by side. The author writes a table in Markdown; its first column becomes the heads of
 * the rows. On a narrow page every row becomes a block that repeats the heads of its columns.
 */
export function Compare({ caption, children }: CompareProps) {
  const table = readTable(children);
  return (
    <div className="block-compare">
      {table ? <CompareTable caption={caption} {...table} /> : children}
    </div>
  );
}
