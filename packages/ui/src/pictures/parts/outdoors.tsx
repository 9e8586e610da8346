import type { ReactNode } from 'react';
import { moved, type Place } from './placing.ts';
import type { Ground, Tone } from './tone.ts';

interface StageProps {
  ground: Ground;
  width?: number;
  height?: number;
  /** Where the floor begins, and what it is of. */
  floor?: number;
  of?: Tone;
  children: ReactNode;
}

/** The ground of a picture with its floor. */
export function Stage({
  ground,
  width = 320,
  height = 240,
  floor = 196,
  of = 'stone',
  children,
}: StageProps) {
  return (
    <>
      <rect className={`pic-ground-${ground}`} x="0" y="0" width={width} height={height} />
      {of === 'grass' ? (
        <path
          className="pic-grass"
          d={`M0 ${floor + 4}Q${width * 0.3} ${floor - 10} ${width * 0.55} ${floor + 2}T${width} ${floor - 4}V${height}H0Z`}
        />
      ) : (
        <rect className={`pic-${of}`} x="0" y={floor} width={width} height={height - floor} />
      )}
      {children}
    </>
  );
}

export function Sun(place: Place) {
  return (
    <g transform={moved(place)}>
      <circle className="pic-amber" cx="0" cy="0" r="17" />
      <path
        className="pic-line pic-amber"
        strokeWidth="4"
        d="M0-24V-30M0 24V30M-24 0H-30M24 0H30M-17-17-21-21M17-17 21-21M-17 17-21 21M17 17 21 21"
      />
    </g>
  );
}

/** A tree, from the foot of its trunk. */
export function Tree({ tone = 'tree', ...place }: Place & { tone?: Tone }) {
  return (
    <g transform={moved(place)}>
      <path className="pic-wood" d="M-5 0-3.5-40H3.5L5 0Z" />
      <path
        className={`pic-${tone}`}
        d="M-30-52Q-34-72-16-76-12-98 8-94 28-92 27-74 38-62 28-48 18-36 0-42-24-34-30-52Z"
      />
      <path className={`pic-${tone} pic-shade`} d="M-12-56Q-2-68 12-62 22-54 12-46-6-42-12-56Z" />
    </g>
  );
}

/** A plant in its pot, from its foot. */
export function Plant(place: Place) {
  return (
    <g transform={moved(place)}>
      <path className="pic-green" d="M0-18Q-18-24-17-42-2-38 0-18ZM0-18Q18-26 16-46 1-42 0-18Z" />
      <path className="pic-tree" d="M0-16Q-8-38 0-54 9-38 0-16Z" />
      <path className="pic-coral" d="M-11-20H11L8 0H-8Z" />
      <rect className="pic-coral pic-shade" x="-13" y="-22" width="26" height="6" rx="2" />
    </g>
  );
}

/** A slide and a swing: a place to play, from its foot at the left. */
export function Playground(place: Place) {
  return (
    <g transform={moved(place)}>
      <path className="pic-line pic-teal" strokeWidth="5" d="M4 0 18-74 32 0M92 0 78-74M18-72H80" />
      <path className="pic-line pic-ink" strokeWidth="1.8" d="M40-70 36-26M58-70 54-26" />
      <rect className="pic-coral" x="32" y="-28" width="27" height="5" rx="2.5" />
      <path className="pic-line pic-amber" strokeWidth="9" d="M82-54Q100-18 126-8" />
      <path className="pic-line pic-teal" strokeWidth="4" d="M78-54H88" />
    </g>
  );
}
