import type { ReactNode } from 'react';

export interface DefinitionListProps {
  items: readonly { term: ReactNode; text: ReactNode }[];
}

/** Names and what stands behind them. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="definition-list">
      {items.map(({ term, text }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
