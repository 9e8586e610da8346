import { Link } from '@remix-run/react';
import type { LinkProps } from '@heard/ui/link';

/** Links of the components, followed without loading the whole page again. */
export function AppLink({ href, ...rest }: LinkProps) {
  return <Link to={href} {...rest} />;
}
