import { Fragment, type ReactNode } from 'react';

/**
 * Renders a message with tags, such as `Read <link>the privacy page</link>.`, by giving each tag's
 * words to the function of that name. An unknown tag throws. Tags do not nest.
 */
export function richText(
  message: string,
  tags: Record<string, (words: string) => ReactNode>,
): ReactNode {
  const pieces = message.split(/<(\w+)>(.*?)<\/\1>/g);
  const out: ReactNode[] = [];
  for (let i = 0; i < pieces.length; i += 3) {
    out.push(<Fragment key={i}>{pieces[i]}</Fragment>);
    const name = pieces[i + 1];
    if (name === undefined) continue;
    const render = tags[name];
    if (!render) throw new Error(`message has a tag <${name}> that nobody renders`);
    out.push(<Fragment key={i + 1}>{render(pieces[i + 2] ?? '')}</Fragment>);
  }
  return out;
}
