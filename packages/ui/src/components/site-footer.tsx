import type { ReactNode } from 'react';
import { useLink } from './link.tsx';

export interface SiteFooterProps {
  links: readonly { href: string; label: string }[];
  note: ReactNode;
  licence: ReactNode;
  /** Such as the choice of language and appearance. */
  children?: ReactNode;
}

/** The foot of every page. */
export function SiteFooter({ links, note, licence, children }: SiteFooterProps) {
  const Link = useLink();
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <ul className="site-footer-links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
        {children ? <div className="site-footer-choices">{children}</div> : null}
        <div className="site-footer-words">
          <p>{note}</p>
          <p>{licence}</p>
        </div>
      </div>
    </footer>
  );
}
