import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import type { ChangedField, ChangedQuestion, ChangedQuiz } from '@heard/services/authoring';

const changeWords: Record<ChangedQuestion['change'], string> = {
  added: 'authoring.questionAdded',
  removed: 'authoring.questionRemoved',
  changed: 'authoring.questionChanged',
  moved: 'authoring.questionMoved',
};

/** A quiz's rules and questions that are others now. */
export function QuizDifference({ quiz }: { quiz: ChangedQuiz }) {
  const t = useTranslator();
  return (
    <>
      {quiz.rules.length > 0 ? (
        <FieldTable caption={t('authoring.rulesChanged')} fields={quiz.rules} />
      ) : null}
      {quiz.questions.map(({ id, prompt, change, fields }) => (
        <section key={id} aria-labelledby={`changed-${id}`}>
          <h3 id={`changed-${id}`}>
            {t(changeWords[change])}: {id}
          </h3>
          <p>{prompt}</p>
          {fields.length > 0 ? <FieldTable caption={id} captionHidden fields={fields} /> : null}
        </section>
      ))}
    </>
  );
}

function FieldTable(props: {
  caption: string;
  captionHidden?: boolean;
  fields: readonly ChangedField[];
}) {
  const t = useTranslator();
  return (
    <DataTable
      caption={props.caption}
      captionHidden={props.captionHidden}
      columns={[
        { key: 'field', label: t('authoring.field') },
        { key: 'before', label: t('authoring.before') },
        { key: 'after', label: t('authoring.after') },
      ]}
      rows={props.fields.map(({ field, before, after }) => ({
        id: field,
        cells: {
          field,
          before: before ?? t('authoring.nothing'),
          after: after ?? t('authoring.nothing'),
        },
      }))}
    />
  );
}
