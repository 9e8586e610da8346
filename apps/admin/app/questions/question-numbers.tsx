import type { ItemStatistics } from '@heard/domain/item-statistics';
import type { AuthoredQuestion } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { BarChart } from '@heard/ui/bar-chart';
import { DataTable } from '@heard/ui/data-table';
import { DefinitionList } from '@heard/ui/definition-list';
import { Notice } from '@heard/ui/notice';
import { choiceName } from './choice-name.ts';

interface QuestionNumbersProps {
  statistics: ItemStatistics;
  question: AuthoredQuestion;
  lang: string | undefined;
}

/** The statistics of a question: numbers, flags, and what was chosen as bars and as a table. */
export function QuestionNumbers({ statistics, question, lang }: QuestionNumbersProps) {
  const t = useTranslator();
  const { persons, difficulty, discrimination, blank, medianSeconds, strong, choices, flags } =
    statistics;
  const number = (value: number | null) =>
    value === null ? t('bank.cannotTell') : t.number(Math.round(value * 100) / 100);
  const named = choices.map((choice) => ({ ...choice, name: choiceName(question, choice, t) }));
  const shareOf = (count: number, of: number) => (of === 0 ? '–' : t.percent((100 * count) / of));
  const nameOf = (id: string | null) => named.find(({ choice }) => choice === id)?.name ?? id ?? '';
  return (
    <>
      {flags.map(({ code, choice }) => (
        <Notice kind="warning" title={t(`bank.flag-${code}`)} key={`${code} ${choice}`}>
          <p>{t(`bank.flagText-${code}`, { choice: nameOf(choice) })}</p>
        </Notice>
      ))}
      <DefinitionList
        items={[
          { term: t('bank.persons'), text: t.number(persons) },
          { term: t('bank.column-difficulty'), text: number(difficulty) },
          { term: t('bank.column-discrimination'), text: number(discrimination) },
          { term: t('bank.blank'), text: t.percent(blank * 100) },
          {
            term: t('bank.column-time'),
            text:
              medianSeconds === null
                ? t('bank.cannotTell')
                : t('bank.seconds', { seconds: Math.round(medianSeconds) }),
          },
        ]}
      />
      {named.length === 0 ? null : (
        <>
          <div lang={lang}>
            <BarChart
              title={t('bank.chosen')}
              caption={t('bank.chosenOf', { persons })}
              rows={named.map(({ name, count, isRight }) => ({
                ...{ label: isRight ? `${name} ✓` : name, value: count, of: persons },
              }))}
              labelHeading={t('bank.answer')}
              valueLabel={t('bank.chosenBy')}
              tableLabel={t('bank.asTable')}
              format={({ value }) => shareOf(value, persons)}
            />
          </div>
          <DataTable
            caption={t('bank.choicesTable')}
            columns={[
              { key: 'answer', label: t('bank.answer') },
              { key: 'right', label: t('bank.isRight') },
              { key: 'all', label: t('bank.chosenBy'), align: 'end' },
              { key: 'strong', label: t('bank.chosenByStrong', { strong }), align: 'end' },
            ]}
            rows={named.map(({ part, choice, name, isRight, count, strongCount }) => ({
              id: `${part} ${choice}`,
              cells: {
                answer: <span lang={lang}>{name}</span>,
                right: isRight ? t('bank.yes') : t('bank.no'),
                all: `${t.number(count)} (${shareOf(count, persons)})`,
                strong: shareOf(strongCount, strong),
              },
            }))}
          />
        </>
      )}
    </>
  );
}
