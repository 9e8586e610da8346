import { arcPaths, markBox, markDot } from './mark-shape.ts';

export interface MarkProps {
  /** Its name where it stands alone; without one it is an ornament. */
  label?: string;
  size?: number;
}

/** A small voice that travels: one dot, three widening arcs. */
export function Mark({ label, size = 32 }: MarkProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className="mark" viewBox={markBox} width={size} height={size} {...naming}>
      <circle className="mark-dot" {...markDot} />
      {arcPaths.map((path) => (
        <path className="mark-arc" d={path} key={path} />
      ))}
    </svg>
  );
}
