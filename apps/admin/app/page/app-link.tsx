import { Link } from '@remix-run/react';
import type { LinkProps } from '@heard/ui/link';

/** Links of the components, followed without loading the whole page again; a file is the browser's to fetch. */
export function AppLink({ href, ...rest }: LinkProps) {
  const isFile = rest.download !== undefined && rest.download !== false;
  return <Link to={href} reloadDocument={isFile} {...rest} />;
}
