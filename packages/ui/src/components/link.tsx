import {
  createContext,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactNode,
} from 'react';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children?: ReactNode;
}

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** An app hands in its router's link here; without one, every component links with a plain `<a>`. */
export const LinkProvider = LinkContext.Provider;

export function useLink(): ComponentType<LinkProps> {
  return useContext(LinkContext);
}

/** A link in running text. */
export function TextLink({ className, ...rest }: LinkProps) {
  const Link = useLink();
  return <Link className={className ? `text-link ${className}` : 'text-link'} {...rest} />;
}
