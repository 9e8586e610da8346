import type { NavigationItem } from './site-header.tsx';
import { useLink } from './link.tsx';

export interface SectionNavigationProps {
  /** What these pages have in common. */
  label: string;
  items: readonly NavigationItem[];
}

/** The pages beside this one, in a row below the head of the page, in as many lines as they need. */
export function SectionNavigation({ label, items }: SectionNavigationProps) {
  const Link = useLink();
  return (
    <nav className="section-navigation" aria-label={label}>
      <ul>
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <Link
              className="navigation-link"
              href={href}
              aria-current={current ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
