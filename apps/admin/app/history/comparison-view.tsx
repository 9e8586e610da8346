import { directionOf } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import { TextDifference } from '@heard/ui/text-difference';
import type { Comparison } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { QuizDifference } from './quiz-difference.tsx';

/** What lies between two revisions: of a quiz question by question, of everything else as text. */
export function ComparisonView({
  comparison,
  locale,
}: {
  comparison: SerializeFrom<Comparison>;
  locale: string | null;
}) {
  const t = useTranslator();
  const { from, to, lines, quiz } = comparison;
  const text = (
    <TextDifference
      lines={lines}
      removedLabel={t('authoring.removed')}
      addedLabel={t('authoring.added')}
      skippedText={(count) => t('authoring.skipped', { count })}
      lang={locale ?? undefined}
      dir={locale === null ? undefined : directionOf(locale)}
    />
  );
  return (
    <section aria-labelledby="comparison" className="comparison">
      <h2 id="comparison">{t('authoring.comparing', { from: from.number, to: to.number })}</h2>
      {lines.length === 0 ? <p>{t('authoring.noDifference')}</p> : null}
      {quiz ? <QuizDifference quiz={quiz} /> : null}
      {lines.length > 0 && quiz ? (
        <Disclosure summary={t('authoring.asText')}>{text}</Disclosure>
      ) : null}
      {lines.length > 0 && !quiz ? text : null}
    </section>
  );
}
