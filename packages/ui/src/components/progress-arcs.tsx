import { arcPaths, markBox, markDot } from './mark-shape.ts';

export interface ProgressArcsProps {
  label: string;
  /** How much is done, from 0 to 1. */
  share: number;
  size?: number;
}

/** Of one arc's hundredth parts, how many are filled: the arcs fill one after the other, outwards. */
function filledPart(share: number, index: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, share * arcPaths.length - index)));
}

/** The mark's three arcs, filling as modules are done. */
export function ProgressArcs({ label, share, size = 64 }: ProgressArcsProps) {
  return (
    <svg
      className="progress-arcs"
      viewBox={markBox}
      width={size}
      height={size}
      role="img"
      aria-label={label}
    >
      <circle className="mark-dot" {...markDot} />
      {arcPaths.map((path, index) => {
        const filled = filledPart(share, index);
        return (
          <g key={path}>
            <path className="progress-arcs-track" d={path} />
            {filled > 0 ? (
              <path
                className="progress-arcs-filled"
                d={path}
                pathLength="100"
                strokeDasharray={`${filled} 200`}
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
