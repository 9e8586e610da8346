import type { ReactNode } from 'react';
import { useLink } from './link.tsx';

export interface LinkCardProps {
  href: string;
  title: ReactNode;
  text?: ReactNode;
  /** Short facts in a row, such as minutes and modules. */
  facts?: readonly ReactNode[];
  /** A `Tag`, or words. */
  tag?: ReactNode;
  children?: ReactNode;
  headingLevel?: 2 | 3 | 4;
}

/** One thing among several to choose from. The title is the link; the whole card follows it. */
export function LinkCard(props: LinkCardProps) {
  const { href, title, text, facts = [], tag, children, headingLevel = 2 } = props;
  const Link = useLink();
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="link-card">
      {tag ? <div className="link-card-tag">{tag}</div> : null}
      <Heading className="link-card-title">
        <Link href={href}>{title}</Link>
      </Heading>
      {text ? <p className="link-card-text">{text}</p> : null}
      {facts.length > 0 ? (
        <ul className="link-card-facts">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      ) : null}
      {children ? <div className="link-card-more">{children}</div> : null}
    </article>
  );
}
