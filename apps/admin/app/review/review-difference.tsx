import { directionOf } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import { TextDifference } from '@heard/ui/text-difference';
import type { ChangedQuiz, ComparedLines } from '@heard/services/authoring';
import { QuizDifference } from '#app/history/quiz-difference.tsx';

/** What would be approved: how the text differs from the approved one, and the whole of it. */
export function ReviewDifference(props: {
  text: string;
  /** Null when no text was ever approved. */
  lines: readonly ComparedLines[] | null;
  quiz: ChangedQuiz | null;
  locale: string | null;
}) {
  const t = useTranslator();
  const { text, lines, quiz, locale } = props;
  const spoken = {
    lang: locale ?? undefined,
    dir: locale === null ? undefined : directionOf(locale),
  };
  const whole = (
    <div className="review-whole" {...spoken}>
      {text}
    </div>
  );
  return (
    <section aria-labelledby="text" className="review-part" id="review-text">
      <h2 id="text">{t(lines === null ? 'review.wholeText' : 'review.difference')}</h2>
      {lines === null ? <p>{t('review.neverApproved')}</p> : null}
      {lines?.length === 0 ? <p>{t('review.noDifference')}</p> : null}
      {quiz ? <QuizDifference quiz={quiz} /> : null}
      {lines && lines.length > 0 ? (
        <TextDifference
          lines={lines}
          removedLabel={t('authoring.removed')}
          addedLabel={t('authoring.added')}
          skippedText={(count) => t('authoring.skipped', { count })}
          {...spoken}
        />
      ) : null}
      {lines === null ? whole : <Disclosure summary={t('review.wholeText')}>{whole}</Disclosure>}
    </section>
  );
}
