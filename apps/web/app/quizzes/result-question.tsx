import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { AnswerReview } from '@heard/ui/questions';
import { Tag, type TagKind } from '@heard/ui/tag';
import type { ResultView } from './result-view.server.ts';

const tagOfQuestion: Record<string, TagKind> = {
  right: 'success',
  partlyRight: 'warning',
  wrong: 'problem',
};

interface ResultQuestionProps {
  question: ResultView['questions'][number];
  lang: string | undefined;
}

/** What one answer got and why, with the lesson that teaches it and the source. */
export function ResultQuestion({ question, lang }: ResultQuestionProps) {
  const t = useTranslator();
  const titleId = `question-${question.number}`;
  return (
    <li className="result-question">
      <article aria-labelledby={titleId}>
        <header className="result-head">
          <h2 id={titleId}>{t('quiz.questionShort', { number: question.number })}</h2>
          <Tag kind={tagOfQuestion[question.verdict]}>{question.verdictLabel}</Tag>
          {question.points ? <span className="result-points">{question.points}</span> : null}
        </header>
        <p className="result-prompt" lang={lang}>
          {question.prompt}
        </p>
        {question.noAnswer ? <p>{question.noAnswer}</p> : null}
        <AnswerReview parts={question.parts} feedback={question.feedback} lang={lang} />
        <p className="result-further">
          {question.lesson ? (
            <TextLink href={question.lesson.href}>{question.lesson.label}</TextLink>
          ) : null}
          {question.source ? <span className="result-source">{question.source}</span> : null}
        </p>
      </article>
    </li>
  );
}
