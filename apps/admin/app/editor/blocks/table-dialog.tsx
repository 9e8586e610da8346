import { tidyLine, tidyMarkdown, writeTable } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { useState } from 'react';
import { BlockFormContext, type BlockFormRoom } from './block-form-context.ts';
import { noAids } from '../source/source-aids.ts';
import { Modal } from './modal.tsx';
import { TableField } from './table-field.tsx';

const nothing = () => undefined;

/** A plain table, filled in before it is written. */
export function TableDialog({
  writing,
  onDone,
  onClose,
}: {
  writing: BlockFormRoom['writing'];
  onDone: (text: string) => void;
  onClose: () => void;
}) {
  const t = useTranslator();
  const [rows, setRows] = useState([
    ['', ''],
    ['', ''],
  ]);
  const tidy = rows.map((row) => row.map((cell) => tidyMarkdown(tidyLine(cell))));
  return (
    <Modal
      title={t('editor.tableTitle')}
      done={t('editor.insertDone')}
      onDone={() => onDone(writeTable(tidy))}
      onClose={onClose}
    >
      <BlockFormContext.Provider
        value={{ aids: noAids, problems: [], scenes: [], writing, ask: nothing }}
      >
        <TableField at="rows" rows={rows} onChange={setRows} />
      </BlockFormContext.Provider>
    </Modal>
  );
}
