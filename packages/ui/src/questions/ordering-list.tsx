import { useQuestionWords } from './question-words.tsx';
import { Icon } from '../components/icon.tsx';
import { useEffect, useRef, useState } from 'react';
import type { AnswerProps } from './answer-props.ts';
import { moveItem } from './move-item.ts';

type Item = AnswerProps<'ordering'>['question']['items'][number];

interface OrderingListProps {
  items: readonly Item[];
  /** Called when the fields hold the new order. */
  onMoved?: () => void;
}

/** In the order that the learner gave; before he gave one, as they are shown. */
function startingOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
}

/**
 * Items with two buttons each, which move them up and down. The button keeps the focus while its item
 * moves, and each new place is announced. The places travel as the same fields as without scripts.
 */
export function OrderingList({ items, onMoved }: OrderingListProps) {
  const { say } = useQuestionWords();
  const [order, setOrder] = useState(() => startingOrder(items));
  const [announcement, setAnnouncement] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const told = useRef(order);

  useEffect(() => {
    if (told.current === order) return;
    told.current = order;
    // A moved element loses the focus in some browsers.
    pressed.current?.focus();
    onMoved?.();
  }, [order, onMoved]);

  function move(at: number, by: number, button: HTMLButtonElement) {
    const next = moveItem(order, at, by);
    if (next === order) return;
    pressed.current = button;
    setOrder(next);
    const words = { item: order[at]?.text ?? '', place: at + by + 1, total: order.length };
    setAnnouncement(say('orderMoved', words));
  }

  return (
    <div>
      <ol className="ordering-list">
        {order.map((item, at) => (
          <li key={item.token} className="ordering-item">
            <span className="ordering-text">{item.text}</span>
            <span className="ordering-buttons">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  id={at === 0 && by === 1 ? 'answer' : undefined}
                  className="ordering-button"
                  aria-label={say(by < 0 ? 'orderUp' : 'orderDown', { item: item.text })}
                  // Not `disabled`: at the end of its way the button would lose the focus.
                  aria-disabled={at + by < 0 || at + by >= order.length}
                  onClick={(event) => move(at, by, event.currentTarget)}
                >
                  <Icon name={by < 0 ? 'sort-up' : 'sort-down'} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {items.map(({ token }) => (
        <input
          key={token}
          type="hidden"
          name={`answer:${token}`}
          value={order.findIndex((item) => item.token === token) + 1}
          readOnly
        />
      ))}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
