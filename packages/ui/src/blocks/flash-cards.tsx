import { Children } from 'react';
import type { AuthoredBlockProps } from './block-props.ts';
import { authoredElements } from './authored-elements.ts';

export interface FlashCardsProps extends AuthoredBlockProps {
  label: string;
}

/** Cards with a front and a back. Without JavaScript each opens in place. */
export function FlashCards({ blockId, words, label, children }: FlashCardsProps) {
  const labelId = `${blockId}-label`;
  const cards = authoredElements(children, 'front');
  return (
    <div
      className="block-cards"
      role="group"
      aria-labelledby={labelId}
      data-block="flash-cards"
      data-turn={words('cardsTurn')}
      data-previous={words('cardsPrevious')}
      data-next={words('cardsNext')}
    >
      <p className="block-label" id={labelId}>
        {label}
      </p>
      <p className="block-hint" data-static="">
        {words('cardsHint')}
      </p>
      <ul className="block-cards-list">
        {Children.map(cards, (card, index) => (
          <li data-position={words('cardPosition', { number: index + 1, total: cards.length })}>
            {card}
          </li>
        ))}
      </ul>
    </div>
  );
}
