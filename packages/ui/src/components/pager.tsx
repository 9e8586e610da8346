import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useLink } from './link.tsx';

export interface PagerEnd {
  href: string;
  /** Such as "Next". */
  label: string;
  /** What waits there. */
  title: ReactNode;
}

export interface PagerProps {
  label: string;
  previous?: PagerEnd | null;
  next?: PagerEnd | null;
}

/** From one lesson to the next and back. */
export function Pager({ label, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {previous ? <PagerLink end={previous} direction="previous" /> : null}
      {next ? <PagerLink end={next} direction="next" /> : null}
    </nav>
  );
}

function PagerLink({ end, direction }: { end: PagerEnd; direction: 'previous' | 'next' }) {
  const Link = useLink();
  return (
    <Link
      className={`pager-link pager-${direction}`}
      href={end.href}
      rel={direction === 'next' ? 'next' : 'prev'}
    >
      <span className="pager-label">{end.label}</span>
      <span className="pager-title">{end.title}</span>
      <Icon name="arrow" />
    </Link>
  );
}
