import { Mark } from './mark.tsx';

/** Something is on its way. The arcs go out one after the other; with reduced motion they stand. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className="waiting" role="status">
      <Mark size={40} />
      <span>{label}</span>
    </div>
  );
}
