import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useLink } from './link.tsx';
import { Mark } from './mark.tsx';

export interface NavigationItem {
  href: string;
  label: string;
  current?: boolean;
}

export interface SiteHeaderProps {
  skipLabel: string;
  /** The id of the element that holds the page's content. */
  skipTarget: string;
  homeHref: string;
  siteName: string;
  navigationLabel: string;
  menuLabel: string;
  items: readonly NavigationItem[];
  aside?: ReactNode;
}

/**
 * The head of every page; without items it has no navigation. On a phone the navigation waits in a `<details>`; it stands twice in the page,
 * and only one of the two is ever shown, because a closed `<details>` cannot be opened by styles alone.
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { skipLabel, skipTarget, homeHref, siteName, items, aside } = props;
  const { navigationLabel, menuLabel } = props;
  const leadsSomewhere = items.length > 0;
  const Link = useLink();
  // A new key closes the menu when another page has been reached without a reload.
  const place = items.find((item) => item.current)?.href ?? '';
  return (
    <header className="site-header">
      <a className="skip-link" href={`#${skipTarget}`}>
        {skipLabel}
      </a>
      <div className="site-header-row">
        <Link className="site-name" href={homeHref}>
          <Mark size={36} />
          <span>{siteName}</span>
        </Link>
        {leadsSomewhere ? (
          <nav className="site-navigation" aria-label={navigationLabel}>
            <NavigationList items={items} />
          </nav>
        ) : null}
        {aside ? <div className="site-header-aside">{aside}</div> : null}
        {leadsSomewhere ? (
          <details className="site-menu" key={place}>
            <summary className="site-menu-button">
              <Icon name="menu" />
              {menuLabel}
            </summary>
            <nav className="site-menu-panel" aria-label={navigationLabel}>
              <NavigationList items={items} />
              {aside ? <div className="site-menu-aside">{aside}</div> : null}
            </nav>
          </details>
        ) : null}
      </div>
    </header>
  );
}

function NavigationList({ items }: { items: readonly NavigationItem[] }) {
  const Link = useLink();
  return (
    <ul className="navigation-list">
      {items.map(({ href, label, current }) => (
        <li key={href}>
          <Link className="navigation-link" href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
