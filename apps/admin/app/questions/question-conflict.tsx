import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { TextLink } from '@heard/ui/link';
import type { AnsweredForm } from './question-door.server.ts';

/** Shows the question as somebody else left it, above the form with what the reader wrote. */
export function QuestionConflict({ answer, here }: { answer: AnsweredForm; here: string }) {
  const t = useTranslator();
  if (answer.theirs === null)
    return answer.problem !== null && Object.keys(answer.problems).length === 0 ? (
      <Notice kind="problem">{answer.problem}</Notice>
    ) : null;
  if (answer.theirs === '') return <Notice kind="problem">{t('bank.takenOut')}</Notice>;
  return (
    <>
      <Notice kind="problem" title={answer.problem}>
        <p>{t('bank.conflictText')}</p>
        <p>
          <TextLink href={here}>{t('bank.takeTheirs')}</TextLink>
        </p>
      </Notice>
      <section className="question-theirs" aria-label={t('bank.theirs')}>
        <h2 className="row-list-title">{t('bank.theirs')}</h2>
        <pre dir="auto">{answer.theirs}</pre>
      </section>
    </>
  );
}
