import type { QuestionDraft } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import type { CourseSurroundings, Named } from '@heard/services/questions';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';

interface PlaceFieldsProps {
  draft: QuestionDraft;
  problems: Readonly<Record<string, string>>;
  surroundings: CourseSurroundings;
  isNew: boolean;
}

/** What a question tests, where it is taught, what it rests on, and how it is found. */
export function PlaceFields({ draft, problems, surroundings, isNew }: PlaceFieldsProps) {
  const t = useTranslator();
  const pick = (field: 'objective' | 'lesson' | 'source.id', named: readonly Named[]) => {
    const value = draft.fields[field];
    const isKnown = value === '' || named.some(({ id }) => id === value);
    return (
      <SelectField
        name={field}
        label={t(`bank.field-${field.replace('.', '-')}`)}
        options={[
          { value: '', label: t('bank.choose') },
          ...(isKnown ? [] : [{ value, label: value }]),
          ...named.map(({ id, title }) => ({ value: id, label: title || id })),
        ]}
        defaultValue={value}
        problem={problems[field]}
      />
    );
  };
  const tags = t.list(surroundings.tags.slice(0, 20));
  return (
    <section className="question-place" aria-labelledby="place-title">
      <h2 id="place-title" className="row-list-title">
        {t('bank.placeTitle')}
      </h2>
      {pick('objective', surroundings.objectives)}
      {pick('lesson', surroundings.lessons)}
      {pick('source.id', surroundings.sources)}
      <TextField
        name="source.place"
        label={t('bank.field-source-place')}
        defaultValue={draft.fields['source.place']}
        problem={problems['source.place']}
      />
      <TextField
        name="tags"
        label={t('bank.field-tags')}
        hint={tags === '' ? t('bank.tagsHint') : t('bank.tagsKnown', { tags })}
        defaultValue={draft.fields.tags}
        problem={problems['tags']}
        dir="ltr"
      />
      <TextField
        name="id"
        label={t('bank.field-id')}
        hint={t(isNew ? 'bank.idHintNew' : 'bank.idHint')}
        defaultValue={draft.fields.id}
        problem={problems['id']}
        dir="ltr"
      />
    </section>
  );
}
