import type { ReactNode } from 'react';
import { termAnchor } from './anchors.ts';

export interface TermProps {
  id: string;
  children?: ReactNode;
}

/** A word that the lesson's glossary explains. */
export function Term({ id, children }: TermProps) {
  const anchor = termAnchor(id);
  return (
    <a className="block-term" href={`#${anchor}`} data-note={anchor}>
      {children}
    </a>
  );
}
