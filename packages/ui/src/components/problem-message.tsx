import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

export interface ProblemMessageProps {
  title: string;
  text: ReactNode;
  /** A sentence with the number under which the problem is noted. */
  reference?: ReactNode;
  children?: ReactNode;
}

/** A page that could not be shown: what happened and where to go on. */
export function ProblemMessage({ title, text, reference, children }: ProblemMessageProps) {
  return (
    <div className="problem-message">
      <Mark size={72} />
      <h1>{title}</h1>
      <p className="problem-message-text">{text}</p>
      {reference ? <p className="problem-message-reference">{reference}</p> : null}
      {children ? <div className="cluster">{children}</div> : null}
    </div>
  );
}
