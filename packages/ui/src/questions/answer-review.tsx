import { Tag, type TagKind } from '../components/tag.tsx';
import { useQuestionWords } from './question-words.tsx';
import type { PartView } from './review-parts.ts';

const tagOfPart: Record<PartView['verdict'], TagKind> = {
  right: 'success',
  wrong: 'problem',
  missed: 'info',
  neutral: 'plain',
};

interface AnswerReviewProps {
  parts: readonly PartView[];
  /** On the whole answer. */
  feedback: string | null;
  /** The question's language, where it is not the page's. */
  lang: string | undefined;
}

/** What each part of an answer got, and why. */
export function AnswerReview({ parts, feedback, lang }: AnswerReviewProps) {
  return (
    <>
      <ul className="result-parts">
        {parts.map((part, at) => (
          <ReviewedPart key={at} part={part} lang={lang} />
        ))}
      </ul>
      {feedback ? (
        <p className="result-feedback" lang={lang}>
          {feedback}
        </p>
      ) : null}
    </>
  );
}

function ReviewedPart({ part, lang }: { part: PartView; lang: string | undefined }) {
  const { say } = useQuestionWords();
  return (
    <li className={`result-part result-part-${part.verdict}`}>
      {part.title ? (
        <p className="result-part-title" lang={lang}>
          {part.title}
        </p>
      ) : null}
      {part.isChosen || part.verdictLabel ? (
        <p className="result-part-tags">
          {part.isChosen ? <Tag>{say('yourAnswer')}</Tag> : null}{' '}
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
