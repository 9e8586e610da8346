import type { ReactNode } from 'react';
import { arcPaths, markBox, markDot } from './mark-shape.ts';

export interface BadgeProps {
  /** What the drawing shows, for those who do not see it. */
  picture: string;
  /** The course. There is no name on it. */
  title: ReactNode;
  /** Month and year, such as `November 2026`. */
  month: string;
}

const rays = Array.from({ length: 24 }, (_ray, index) => index * 15);

/** A child's badge: the small voice with all its arcs, a course, a month, and nobody's name. */
export function Badge({ picture, title, month }: BadgeProps) {
  return (
    <figure className="badge">
      <svg
        className="badge-picture"
        viewBox="0 0 240 240"
        width="240"
        height="240"
        role="img"
        aria-label={picture}
      >
        {rays.map((turn) => (
          <rect
            key={turn}
            className="badge-ray"
            x="112"
            y="2"
            width="16"
            height="40"
            rx="8"
            transform={`rotate(${turn} 120 120)`}
          />
        ))}
        <circle className="badge-ground" cx="120" cy="120" r="102" />
        <circle className="badge-ring" cx="120" cy="120" r="92" />
        <svg className="badge-voice" x="48" y="48" width="144" height="144" viewBox={markBox}>
          <circle className="mark-dot" {...markDot} />
          {arcPaths.map((path) => (
            <path className="mark-arc" d={path} key={path} />
          ))}
        </svg>
      </svg>
      <figcaption className="badge-words">
        <p className="badge-title">{title}</p>
        <p className="badge-month">{month}</p>
      </figcaption>
    </figure>
  );
}
