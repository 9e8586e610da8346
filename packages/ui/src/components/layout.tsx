import type { ReactNode } from 'react';

export interface ReadingLayoutProps {
  main: ReactNode;
  aside: ReactNode;
  asideLabel: string;
}

/** One column for reading; what helps to find the way stands beside it, or below on a phone. */
export function ReadingLayout({ main, aside, asideLabel }: ReadingLayoutProps) {
  return (
    <div className="reading-layout">
      <div className="reading-layout-main">{main}</div>
      <aside className="reading-layout-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** The page's column, with its margins. */
export function PageColumn({ children, wide }: { children: ReactNode; wide?: boolean }) {
  return <div className={wide ? 'page-column page-column-wide' : 'page-column'}>{children}</div>;
}

/** Things below each other with even space. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="stack">{children}</div>;
}

/** Things in a row that may wrap. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className="cluster">{children}</div>;
}

/** Cards beside each other, as many as there is room for. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}

/** The thing to do next. On a phone it stays at the lower edge, where a thumb reaches it. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="action-bar">{children}</div>;
}
