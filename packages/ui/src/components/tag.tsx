import type { ReactNode } from 'react';

export type TagKind = 'plain' | 'info' | 'success' | 'warning' | 'problem';

export interface TagProps {
  kind?: TagKind;
  children: ReactNode;
}

/** A word or two about the thing beside it. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return <span className={`tag tag-${kind}`}>{children}</span>;
}
