import type { ReactNode } from 'react';

export interface StepProps {
  title: string;
  children?: ReactNode;
}

/** One step of a list of steps; the list numbers it. */
export function Step({ title, children }: StepProps) {
  return (
    <li className="block-step">
      <p className="block-step-title">{title}</p>
      {children}
    </li>
  );
}
