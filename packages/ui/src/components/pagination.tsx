import { useLink } from './link.tsx';

interface PageLink {
  href: string;
  label: string;
}

export interface PaginationProps {
  label: string;
  previous?: PageLink | null;
  next?: PageLink | null;
  /** Such as "Page 2 of 7". */
  text: string;
}

/** Through the pages of a long list. */
export function Pagination({ label, previous, next, text }: PaginationProps) {
  const Link = useLink();
  return (
    <nav className="pagination" aria-label={label}>
      {previous ? (
        <Link className="button button-secondary" href={previous.href} rel="prev">
          {previous.label}
        </Link>
      ) : null}
      <span className="pagination-text">{text}</span>
      {next ? (
        <Link className="button button-secondary" href={next.href} rel="next">
          {next.label}
        </Link>
      ) : null}
    </nav>
  );
}
