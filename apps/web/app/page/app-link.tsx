import { Link } from '@remix-run/react';
import type { LinkProps } from '@heard/ui/link';

/** Links of the components: pages are followed without a reload; files and anchors as browsers do. */
export function AppLink({ href, children, ...rest }: LinkProps) {
  return isPage(href) ? (
    <Link to={href} {...rest}>
      {children}
    </Link>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}

/** Whether an address is a page of this app: a path of ours that names no file. */
export function isPage(href: string): boolean {
  return /^\/(?!\/)[^?#]*$/.test(href.split(/[?#]/)[0] ?? '') && !/\.\w+$/.test(href);
}
