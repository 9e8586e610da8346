import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { useContext } from 'react';
import { BlockFormContext } from './block-form-context.ts';

export interface TableFieldProps {
  at: string;
  rows: string[][];
  onChange: (rows: string[][]) => void;
}

const mostColumns = 6;

/** A table's cells to be filled in, the heads in the first row, with buttons for rows and columns. */
export function TableField({ at, rows, onChange }: TableFieldProps) {
  const t = useTranslator();
  const { writing } = useContext(BlockFormContext);
  const width = rows[0]?.length ?? 0;
  const set = (line: number, place: number, cell: string) =>
    onChange(
      rows.map((row, index) =>
        index === line ? row.map((old, column) => (column === place ? cell : old)) : row,
      ),
    );
  return (
    <fieldset className="table-field" id={at}>
      <legend>{t('editor.tableCells')}</legend>
      <div className="table-field-grid" role="group" data-columns={width}>
        {rows.map((row, line) => (
          <div key={line} className="table-field-row">
            {row.map((cell, place) => (
              <input
                key={place}
                id={`${at}.${line}.${place}`}
                className="input"
                aria-label={t(line === 0 ? 'editor.tableHead' : 'editor.tableCell', {
                  ...{ row: line, column: place + 1 },
                })}
                value={cell}
                onChange={(event) => set(line, place, event.currentTarget.value)}
                {...writing}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="part-buttons">
        <Button
          type="button"
          variant="secondary"
          onClick={() => onChange([...rows, Array.from({ length: width }, () => '')])}
        >
          {t('editor.addRow')}
        </Button>
        <Button
          type="button"
          variant="secondary"
          disabled={width >= mostColumns}
          onClick={() => onChange(rows.map((row) => [...row, '']))}
        >
          {t('editor.addColumn')}
        </Button>
        <Button
          type="button"
          variant="quiet"
          disabled={rows.length <= 2}
          onClick={() => onChange(rows.slice(0, -1))}
        >
          {t('editor.removeRow')}
        </Button>
        <Button
          type="button"
          variant="quiet"
          disabled={width <= 2}
          onClick={() => onChange(rows.map((row) => row.slice(0, -1)))}
        >
          {t('editor.removeColumn')}
        </Button>
      </div>
    </fieldset>
  );
}
