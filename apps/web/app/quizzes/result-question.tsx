import { useTranslator } from '@heard/i18n/react';
import { TextLink } from '@heard/ui/link';
import { Tag, type TagKind } from '@heard/ui/tag';
import type { PartView } from './result-parts.server.ts';
import type { ResultView } from './result-view.server.ts';

const tagOfQuestion: Record<string, TagKind> = {
  right: 'success',
  partlyRight: 'warning',
  wrong: 'problem',
};

const tagOfPart: Record<PartView['verdict'], TagKind> = {
  right: 'success',
  wrong: 'problem',
  missed: 'info',
  neutral: 'plain',
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
        <ul className="result-parts">
          {question.parts.map((part, at) => (
            <ResultPart key={at} part={part} lang={lang} />
          ))}
        </ul>
        {question.feedback ? (
          <p className="result-feedback" lang={lang}>
            {question.feedback}
          </p>
        ) : null}
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

function ResultPart({ part, lang }: { part: PartView; lang: string | undefined }) {
  const t = useTranslator();
  return (
    <li className={`result-part result-part-${part.verdict}`}>
      {part.title ? (
        <p className="result-part-title" lang={lang}>
          {part.title}
        </p>
      ) : null}
      {part.isChosen || part.verdictLabel ? (
        <p className="result-part-tags">
          {part.isChosen ? <Tag>{t('quiz.yourAnswer')}</Tag> : null}{' '}
          {part.verdictLabel ? <Tag kind={tagOfPart[part.verdict]}>{part.verdictLabel}</Tag> : null}
        </p>
      ) : null}
      {part.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {part.feedback ? (
        <p className="result-part-feedback" lang={lang}>
          {part.feedback}
        </p>
      ) : null}
    </li>
  );
}
