import type { ReactNode } from 'react';
import { useLink } from './link.tsx';

export interface BreadcrumbProps {
  label: string;
  /** From the outermost inwards; an item without an address is the page itself. */
  items: readonly { href?: string; label: ReactNode }[];
}

/** Where this page lies. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  const Link = useLink();
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            {item.href ? (
              <Link href={item.href}>{item.label}</Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
