import { useLink } from './link.tsx';
import { Mark } from './mark.tsx';

export interface LeaveWords {
  /** Where the form is sent, and where the reader goes. */
  action: string;
  to: string;
  label: string;
  /** Said when Shift was pressed once, and twice. */
  twoMore: string;
  oneMore: string;
}

export interface ChildHeaderProps {
  skipLabel: string;
  skipTarget: string;
  homeHref: string;
  siteName: string;
  /** What the bar is, for those who do not see it. */
  label: string;
  links: readonly { href: string; label: string; current?: boolean }[];
  leave: LeaveWords;
}

/**
 * The head of a children's page. It stays at the upper edge while the page moves, with the way out always
 * at the same place. `@heard/ui/leave-page` makes the button quicker and lets Shift press it; without a
 * script it is a form that works.
 */
export function ChildHeader(props: ChildHeaderProps) {
  const { skipLabel, skipTarget, homeHref, siteName, label, links, leave } = props;
  const Link = useLink();
  return (
    <header className="child-header">
      <a className="skip-link" href={`#${skipTarget}`}>
        {skipLabel}
      </a>
      <div className="child-header-row">
        <Link className="site-name" href={homeHref}>
          <Mark size={32} />
          <span>{siteName}</span>
        </Link>
        <nav className="child-header-links" aria-label={label}>
          <ul className="child-header-list">
            {links.map(({ href, label: words, current }) => (
              <li key={href}>
                <Link
                  className="child-header-link"
                  href={href}
                  aria-current={current ? 'page' : undefined}
                >
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <form
          className="leave-form"
          method="post"
          action={leave.action}
          data-leave=""
          data-to={leave.to}
          data-press-2={leave.twoMore}
          data-press-1={leave.oneMore}
        >
          <button type="submit" className="leave-button">
            {leave.label}
          </button>
          <p className="visually-hidden" role="status"></p>
        </form>
      </div>
    </header>
  );
}
