import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useLink } from './link.tsx';

export type StepState = 'done' | 'open' | 'current' | 'locked';

export interface StepMapItem {
  href?: string;
  title: ReactNode;
  note?: ReactNode;
  state: StepState;
  /** The state in a word or two: colour and sign alone do not tell it. */
  stateLabel: string;
}

export interface StepMapProps {
  label: string;
  items: readonly StepMapItem[];
}

/** The way through a course or a module, and where on it one stands. */
export function StepMap({ label, items }: StepMapProps) {
  return (
    <ol className="step-map" aria-label={label}>
      {items.map((item, index) => (
        <li className={`step step-${item.state}`} key={item.href ?? index}>
          <span className="step-sign">
            {item.state === 'done' ? <Icon name="check" /> : null}
            {item.state === 'locked' ? <Icon name="lock" /> : null}
          </span>
          <StepWords item={item} />
        </li>
      ))}
    </ol>
  );
}

function StepWords({ item }: { item: StepMapItem }) {
  const Link = useLink();
  const current = item.state === 'current';
  return (
    <span className="step-words">
      {item.href ? (
        <Link className="step-title" href={item.href} aria-current={current ? 'step' : undefined}>
          {item.title}
        </Link>
      ) : (
        <span className="step-title">{item.title}</span>
      )}
      <span className="step-facts">
        <span className="step-state">{item.stateLabel}</span>
        {item.note ? <span className="step-note">{item.note}</span> : null}
      </span>
    </span>
  );
}
