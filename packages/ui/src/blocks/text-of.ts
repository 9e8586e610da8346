import { Children, isValidElement, type ReactNode } from 'react';

/** The bare text of authored content, without its links: for a copy that may not be pressed. */
export function textOf(content: ReactNode): string {
  return Children.toArray(content)
    .map((node) => {
      if (!isValidElement<{ children?: ReactNode }>(node)) return String(node);
      return textOf(node.props.children);
    })
    .join('');
}
