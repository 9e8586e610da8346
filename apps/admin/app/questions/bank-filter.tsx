import { questionTypes } from '@heard/domain/quizzes';
import { itemFlagCodes } from '@heard/domain/item-statistics';
import { useTranslator } from '@heard/i18n/react';
import type { QuestionFilters, WantedQuestions } from '@heard/services/questions';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import { typeName } from './question-words.ts';

interface BankFilterProps {
  wanted: WantedQuestions;
  filters: QuestionFilters;
}

/** Words, place, type, tag, language, objective, flag and order: a form whose address can be kept. */
export function BankFilter({ wanted, filters }: BankFilterProps) {
  const t = useTranslator();
  const pick = (
    name: 'course' | 'quizKey' | 'tag' | 'locale' | 'objective',
    values: readonly string[],
  ) => (
    <SelectField
      name={name}
      label={t(`bank.filter-${name}`)}
      options={[
        { value: '', label: t('bank.all') },
        ...withChosen(values, wanted[name]).map((value) => ({ value, label: value })),
      ]}
      defaultValue={wanted[name]}
    />
  );
  return (
    <Form
      method="get"
      action="/questions"
      role="search"
      aria-label={t('bank.title')}
      className="admin-filter bank-filter"
      key={JSON.stringify(wanted)}
    >
      <TextField
        name="query"
        type="search"
        label={t('bank.search')}
        defaultValue={wanted.query}
        maxLength={200}
      />
      {pick('course', filters.courses)}
      {pick('quizKey', filters.quizKeys)}
      <SelectField
        name="type"
        label={t('bank.filter-type')}
        options={[
          { value: '', label: t('bank.all') },
          ...questionTypes.map((type) => ({ value: type, label: typeName(t, type) })),
        ]}
        defaultValue={wanted.type ?? ''}
      />
      {pick('tag', filters.tags)}
      {pick('locale', filters.locales)}
      {pick('objective', filters.objectives)}
      <SelectField
        name="flagged"
        label={t('bank.filter-flagged')}
        options={[
          { value: '', label: t('bank.all') },
          { value: 'any', label: t('bank.anyFlag') },
          ...itemFlagCodes.map((code) => ({ value: code, label: t(`bank.flag-${code}`) })),
        ]}
        defaultValue={wanted.flagged}
      />
      {wanted.sort === 'place' ? null : <input type="hidden" name="sort" value={wanted.sort} />}
      <Button type="submit" variant="secondary">
        {t('bank.searchButton')}
      </Button>
    </Form>
  );
}

/** The chosen one is in its list, also when nothing has it any more. */
function withChosen(values: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || values.includes(chosen) ? values : [chosen, ...values];
}
