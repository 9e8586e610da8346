import type { ReactNode } from 'react';
import { measuresOf, type Look } from './look.ts';
import { Person } from './person.tsx';
import { round } from './placing.ts';
import type { Pose } from './pose.ts';
import type { Tone } from './tone.ts';

/** Somebody who sits behind a table. */
interface Sitter {
  look: Look;
  pose: Pose;
  x: number;
  flip?: boolean;
}

interface AtDeskProps {
  people: readonly Sitter[];
  /** The middle of the table, and the far edge of its top. */
  x: number;
  top: number;
  wide: number;
  /** Down to where the table's front reaches. */
  foot: number;
  tone?: Tone;
  scale?: number;
  /** What lies on the table, under the hands. */
  children?: ReactNode;
}

/** People behind a table: bodies, the table's top with what lies on it, then arms and heads. */
export function AtDesk({
  people,
  x,
  top,
  wide,
  foot,
  tone = 'wood',
  scale = 1.45,
  children,
}: AtDeskProps) {
  const half = wide / 2;
  const seats = people.map((person) => ({
    ...person,
    y: feetOf(person.look, top + 5, scale),
    scale,
  }));
  return (
    <>
      {seats.map((seat) => (
        <Person key={seat.x} {...seat} layer="body" />
      ))}
      <rect
        className={`pic-${tone} pic-shade`}
        x={x - half + 5}
        y={top + 12}
        width={wide - 10}
        height={foot - top - 12}
        rx="4"
      />
      <path
        className={`pic-${tone}`}
        d={`M${x - half + 8} ${top}H${x + half - 8}L${x + half} ${top + 15}Q${x + half + 1} ${top + 20} ${x + half - 4} ${top + 20}H${x - half + 4}Q${x - half - 1} ${top + 20} ${x - half} ${top + 15}Z`}
      />
      {children}
      {seats.map((seat) => (
        <Person key={seat.x} {...seat} layer="arms" />
      ))}
    </>
  );
}

/** Where the feet of somebody who sits must be, so that the hands lie on what is at `hands`. */
function feetOf(look: Look, hands: number, scale: number): number {
  const { shoulder, limb, knee, hip, arm } = measuresOf[look.age];
  const hand = shoulder + limb * 0.6 + (knee - 3 - hip) + 0.62 * arm;
  return round(hands - scale * hand);
}
