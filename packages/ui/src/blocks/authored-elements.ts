import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

/**
 * The elements among the children that have the prop by which a part is known: `front` for a card, `to`
 * for a choice. By prop and not by component, since a part may come wrapped with its words.
 */
export function authoredElements(children: ReactNode, prop: string): ReactElement[] {
  return Children.toArray(children).filter(
    (child): child is ReactElement => isValidElement<object>(child) && prop in child.props,
  );
}

/** All other children, in their order. */
export function otherChildren(children: ReactNode, prop: string): ReactNode[] {
  return Children.toArray(children).filter(
    (child) => !(isValidElement<object>(child) && prop in child.props),
  );
}
