import { authoredElements, otherChildren } from './authored-elements.ts';
import type { AuthoredBlockProps } from './block-props.ts';

export interface KnowledgeCheckProps extends AuthoredBlockProps {
  question: string;
}

/** A question to oneself, ungraded. Without JavaScript each answer opens to say whether it is right. */
export function KnowledgeCheck({ blockId, words, question, children }: KnowledgeCheckProps) {
  const questionId = `${blockId}-question`;
  return (
    <div
      className="block-check"
      role="group"
      aria-labelledby={questionId}
      data-block="knowledge-check"
      data-try-again={words('checkTryAgain')}
    >
      <p className="block-eyebrow">{words('checkLabel')}</p>
      <p className="block-check-question" id={questionId}>
        {question}
      </p>
      {otherChildren(children, 'text')}
      <p className="block-hint" data-static="">
        {words('checkHint')}
      </p>
      <ol className="block-check-options">{authoredElements(children, 'text')}</ol>
    </div>
  );
}
