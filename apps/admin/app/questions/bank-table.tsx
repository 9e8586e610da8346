import { useTranslator } from '@heard/i18n/react';
import type { BankPage, WantedQuestions } from '@heard/services/questions';
import { DataTable } from '@heard/ui/data-table';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { Pagination } from '@heard/ui/pagination';
import { Tag } from '@heard/ui/tag';
import { bankAddress } from './bank-address.ts';
import { questionAddress } from './question-address.ts';
import { typeName } from './question-words.ts';

type Sort = WantedQuestions['sort'];

interface BankTableProps {
  wanted: WantedQuestions;
  list: BankPage;
}

/** Questions of the bank, where they stand, and how they do. */
export function BankTable({ wanted, list }: BankTableProps) {
  const t = useTranslator();
  const at = (change: Partial<WantedQuestions>) => bankAddress({ ...wanted, ...change });
  const column = (key: string, sort?: { to: Sort; state: 'ascending' | 'descending' | 'none' }) => {
    const label = t(`bank.column-${key}`);
    if (!sort) return { key, label };
    const action = t('bank.sortBy', { column: label });
    const href = at({ sort: sort.to, page: 1 });
    return { key, label, sort: { href, state: sort.state, label: action } };
  };
  const by = (to: Sort, state: 'ascending' | 'descending') => ({
    to,
    state: wanted.sort === to ? state : ('none' as const),
  });
  const difficulty = {
    to: wanted.sort === 'hardest' ? ('easiest' as const) : ('hardest' as const),
    state:
      wanted.sort === 'hardest'
        ? ('ascending' as const)
        : wanted.sort === 'easiest'
          ? ('descending' as const)
          : ('none' as const),
  };
  return (
    <>
      <p role="status">{t('bank.count', { count: list.total })}</p>
      <DataTable
        caption={t('bank.title')}
        captionHidden
        columns={[
          column('prompt', by('place', 'ascending')),
          column('type'),
          column('usage', by('drawn', 'descending')),
          column('difficulty', difficulty),
          column('discrimination', by('discrimination', 'ascending')),
          column('time', by('slowest', 'descending')),
          column('flags'),
        ]}
        rows={list.questions.map((row) => ({
          id: `${row.documentId} ${row.questionId}`,
          cells: cellsOf(row),
        }))}
        empty={<EmptyState title={t('bank.empty')} text={t('bank.emptyText')} />}
      />
      {list.pages > 1 ? (
        <Pagination
          label={t('common.pages')}
          text={t('bank.pageOf', { page: list.page, pages: list.pages })}
          previous={
            list.page > 1
              ? { href: at({ page: list.page - 1 }), label: t('common.previousPage') }
              : null
          }
          next={
            list.page < list.pages
              ? { href: at({ page: list.page + 1 }), label: t('common.nextPage') }
              : null
          }
        />
      ) : null}
    </>
  );

  function cellsOf(row: BankPage['questions'][number]) {
    const { statistics, usage } = row;
    const number = (value: number | null | undefined) =>
      value === null || value === undefined ? '–' : t.number(Math.round(value * 100) / 100);
    const seconds = statistics?.medianSeconds ?? null;
    return {
      prompt: (
        <>
          <TextLink href={questionAddress(row.documentId, row.questionId)} lang={row.locale}>
            {row.prompt || row.questionId}
          </TextLink>
          <span className="bank-where">
            <code dir="ltr">{row.questionId}</code> <bdi lang={row.locale}>{row.quizTitle}</bdi>
          </span>
        </>
      ),
      type: typeName(t, row.type),
      usage: (
        <>
          {t('bank.usedIn', { count: usage.quizzes })}
          <span className="bank-where">
            {t('bank.usedMore', { locales: usage.locales.join(' '), editions: usage.editions })}
            {usage.drawn === null ? null : ` · ${t('bank.drawn', { count: usage.drawn })}`}
          </span>
        </>
      ),
      difficulty: number(statistics?.difficulty),
      discrimination: number(statistics?.discrimination),
      time: seconds === null ? '–' : t('bank.seconds', { seconds: Math.round(seconds) }),
      flags: (
        <>
          {statistics?.flags.map((code) => (
            <Tag kind="warning" key={code}>
              {t(`bank.flag-${code}`)}
            </Tag>
          ))}
          <TextLink
            href={questionAddress(row.documentId, row.questionId, 'statistics')}
            aria-label={t('bank.statisticsOf', { id: row.questionId })}
          >
            {t('bank.page-statistics')}
          </TextLink>
        </>
      ),
    };
  }
}
