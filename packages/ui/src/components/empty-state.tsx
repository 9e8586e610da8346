import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

export interface EmptyStateProps {
  title: string;
  text: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: why, and what to do about it (`children`). */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Mark size={56} />
      <p className="empty-state-title">{title}</p>
      <p>{text}</p>
      {children ? <div className="cluster">{children}</div> : null}
    </div>
  );
}
