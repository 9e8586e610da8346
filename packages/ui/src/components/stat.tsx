import type { ReactNode } from 'react';

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
}

/** One number with its name. Stands inside a `<dl>`, such as `StatList`. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="stat">
      <dt className="stat-label">{label}</dt>
      <dd className="stat-value">{value}</dd>
      {note ? <dd className="stat-note">{note}</dd> : null}
    </div>
  );
}

export function StatList({ children }: { children: ReactNode }) {
  return <dl className="stat-list">{children}</dl>;
}
