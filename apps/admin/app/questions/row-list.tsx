import { rowAct, type DraftRow, type RowAct } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { FieldProblem } from '@heard/ui/field';
import type { ReactNode } from 'react';

export interface RowListProps {
  /** As its fields are named: `options`, `scenes.0.decisions`. */
  list: string;
  /** As its words are named in the catalogue. */
  kind: string;
  rows: readonly DraftRow[];
  limits: readonly [number, number];
  problem: string | undefined;
  onAct: (button: string) => void;
  children: (row: DraftRow, name: string, at: number) => ReactNode;
}

/** Rows of a question's form, with buttons to add, remove and move them. They work as plain posts too. */
export function RowList(props: RowListProps) {
  const { list, kind, rows, limits, problem, onAct, children } = props;
  const t = useTranslator();
  const Heading = kind === 'decisions' ? 'h3' : 'h2';
  const label = (at: number) => t(`bank.row-${kind}`, { number: at + 1 });
  const button = (act: RowAct, at: number | undefined, words: string, name: string) => (
    <Button
      key={act}
      type="submit"
      name="do"
      value={rowAct(act, list, at)}
      id={`do-${rowAct(act, list, at)}`}
      variant="quiet"
      formNoValidate
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        onAct(rowAct(act, list, at));
      }}
    >
      {words}
    </Button>
  );
  return (
    <section className="row-list" aria-labelledby={`${list}-title`}>
      <Heading id={`${list}-title`} className="row-list-title">
        {t(`bank.list-${kind}`)}
      </Heading>
      {t.has(`bank.hint-${kind}`) ? <p className="field-hint">{t(`bank.hint-${kind}`)}</p> : null}
      {problem ? (
        <div id={list} tabIndex={-1}>
          <FieldProblem id={list} problem={problem} />
        </div>
      ) : null}
      {rows.map((row, at) => (
        <fieldset key={`${row['id'] ?? ''} ${at}`} className="row-list-row">
          <legend>{label(at)}</legend>
          {row['id'] === undefined ? null : (
            <input type="hidden" name={`${list}.${at}.id`} value={row['id']} />
          )}
          {children(row, `${list}.${at}`, at)}
          <p className="row-list-acts">
            {at > 0 ? button('up', at, t('bank.up'), t('bank.upOf', { row: label(at) })) : null}
            {at < rows.length - 1
              ? button('down', at, t('bank.down'), t('bank.downOf', { row: label(at) }))
              : null}
            {rows.length > limits[0]
              ? button('remove', at, t('bank.remove'), t('bank.removeOf', { row: label(at) }))
              : null}
          </p>
        </fieldset>
      ))}
      {rows.length < limits[1]
        ? button('add', undefined, t(`bank.add-${kind}`), t(`bank.add-${kind}`))
        : null}
    </section>
  );
}
