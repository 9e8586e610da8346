import type { ReactNode } from 'react';
import type { DatedProps } from './block-props.ts';

export interface MomentProps extends DatedProps {
  title: string;
  children?: ReactNode;
}

/** One entry of a timeline. */
export function Moment({ date, when, title, children }: MomentProps) {
  return (
    <li className="block-moment">
      <time className="block-moment-when" dateTime={date}>
        {when}
      </time>
      <p className="block-moment-title">{title}</p>
      {children}
    </li>
  );
}
