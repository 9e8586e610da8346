import type { ReactNode } from 'react';

export interface CardProps {
  front: string;
  children?: ReactNode;
}

/** One flash card: the summary is its front, what opens is its back. */
export function Card({ front, children }: CardProps) {
  return (
    <details className="block-card">
      <summary className="block-card-front">{front}</summary>
      <div className="block-card-back">{children}</div>
    </details>
  );
}
