import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useLink } from './link.tsx';

export interface DataTableColumn {
  key: string;
  label: string;
  align?: 'start' | 'end';
  sort?: {
    href: string;
    state: 'ascending' | 'descending' | 'none';
    /** What following the link does, for those who cannot see the arrow. */
    label?: string;
  };
}

export interface DataTableProps {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly DataTableColumn[];
  rows: readonly { id: string; cells: Record<string, ReactNode> }[];
  /** Stands in the place of a table without rows. */
  empty?: ReactNode;
}

/** Rows of facts. On a phone each row is a card that names its columns; the first column is its head. */
export function DataTable({ caption, captionHidden, columns, rows, empty }: DataTableProps) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  // The roles are said because some browsers forget them once a table is laid out as cards.
  return (
    <table className="data-table" role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr role="row">
          {columns.map((column) => (
            <ColumnHead column={column} key={column.key} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  role={index === 0 ? 'rowheader' : 'cell'}
                  scope={index === 0 ? 'row' : undefined}
                  className={column.align === 'end' ? 'data-table-number' : undefined}
                  data-label={column.label}
                >
                  {cells[column.key]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ column }: { column: DataTableColumn }) {
  const { sort, label, align } = column;
  const Link = useLink();
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort ? sort.state : undefined}
      className={align === 'end' ? 'data-table-number' : undefined}
    >
      {sort ? (
        <Link className="data-table-sort" href={sort.href} aria-label={sort.label}>
          {label}
          {sort.state === 'none' ? null : (
            <Icon name={sort.state === 'ascending' ? 'sort-up' : 'sort-down'} />
          )}
        </Link>
      ) : (
        label
      )}
    </th>
  );
}
