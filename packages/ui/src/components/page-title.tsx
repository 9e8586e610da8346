import type { ReactNode } from 'react';

export interface PageTitleProps {
  title: ReactNode;
  lead?: ReactNode;
  /** A few words above the title: where one is. */
  eyebrow?: ReactNode;
}

/** The page's one `h1`. */
export function PageTitle({ title, lead, eyebrow }: PageTitleProps) {
  return (
    <header className="page-title">
      {eyebrow ? <p className="page-title-eyebrow">{eyebrow}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="page-title-lead">{lead}</p> : null}
    </header>
  );
}
