import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

export interface AuthoredTable {
  head: ReactNode[];
  rows: ReactNode[][];
}

type Parent = ReactElement<{ children?: ReactNode }>;

function elementsIn(parent: Parent): Parent[] {
  return Children.toArray(parent.props.children).filter((child): child is Parent =>
    isValidElement(child),
  );
}

function cellsOf(row: Parent): ReactNode[] {
  return elementsIn(row).map((cell) => cell.props.children);
}

/**
 * Reads the table that an author wrote in Markdown: its first part is the head, its second the body. By
 * place and not by tag name, since a renderer may put components of its own in place of the tags. Null
 * when there is no table.
 */
export function readTable(children: ReactNode): AuthoredTable | null {
  const table = Children.toArray(children).find((child): child is Parent => isValidElement(child));
  if (!table) return null;
  const [head, body] = elementsIn(table);
  const headRow = head ? elementsIn(head)[0] : undefined;
  if (!headRow || !body) return null;
  return { head: cellsOf(headRow), rows: elementsIn(body).map(cellsOf) };
}
