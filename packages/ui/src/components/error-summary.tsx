import { useEffect, useId, useRef } from 'react';

export interface ErrorSummaryProps {
  title: string;
  /** `field` is the id of the input, which is its name; without one the sentence stands alone. */
  problems: readonly { field?: string | null; text: string }[];
}

/** What was wrong with a form, above it. It takes the focus when it appears, so that it is read first. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div className="error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <h2 className="error-summary-title" id={titleId}>
        {title}
      </h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field ?? ''} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
