import { moved, type Place } from './placing.ts';
import type { Tone } from './tone.ts';

/** A laptop from behind a little: it stands with its edge on `y`. */
export function Laptop(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-ink" x="-21" y="-28" width="42" height="27" rx="3" />
      <circle className="pic-coral" cx="0" cy="-14" r="3" />
      <path className="pic-metal" d="M-25-2H25L22 2H-22Z" />
    </g>
  );
}

/** A phone, from its middle. */
export function Phone(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-ink" x="-6" y="-11" width="12" height="22" rx="2.6" />
      <rect className="pic-white" x="-4.4" y="-8.6" width="8.8" height="15" rx="1" />
    </g>
  );
}

/** A globe without borders, from its middle. */
export function Globe(place: Place) {
  return (
    <g transform={moved(place)}>
      <circle className="pic-blue" cx="0" cy="0" r="40" />
      <path
        className="pic-tree"
        d="M-33-22Q-24-36-9-38-2-32-8-26-4-18-12-14-14-4-22-6-20 4-28 2-38-4-33-22ZM6-16Q14-30 25-29 36-20 39-6 34 2 28-2 26 8 20 12 22 24 12 26 4 18 8 8 0 4 6-16ZM-22 14Q-10 8-6 18-8 30-16 34-26 28-22 14Z"
      />
    </g>
  );
}

/** Scales, as courts have them, from the foot. */
export function Scales({ tone = 'amber', ...place }: Place & { tone?: Tone }) {
  return (
    <g transform={moved(place)}>
      <path className={`pic-line pic-${tone}`} strokeWidth="3" d="M0-2V-34M-17-31H17" />
      <path
        className={`pic-line pic-${tone}`}
        strokeWidth="1.4"
        d="M-17-31-23-16M-17-31-11-16M17-31 11-16M17-31 23-16"
      />
      <path
        className={`pic-${tone}`}
        d="M-25-17H-9Q-10-8-17-8T-25-17ZM25-17H9Q10-8 17-8T25-17ZM-9 0Q-8-5 0-5T9 0Z"
      />
      <circle className={`pic-${tone}`} cx="0" cy="-35" r="3.4" />
    </g>
  );
}

/** A clock, from its middle. */
export function Clock(place: Place) {
  return (
    <g transform={moved(place)}>
      <circle className="pic-ink" cx="0" cy="0" r="14" />
      <circle className="pic-white" cx="0" cy="0" r="11" />
      <path className="pic-line pic-ink" strokeWidth="2.2" d="M0-7V0L5 3" />
    </g>
  );
}

/** A plain flag that is no State's, on its pole from the foot. */
export function Flag({ tone, tall = 46, ...place }: Place & { tone: Tone; tall?: number }) {
  return (
    <g transform={moved(place)}>
      <path className="pic-line pic-ink" strokeWidth="2.4" d={`M0 0V${-tall}`} />
      <path
        className={`pic-${tone}`}
        d={`M1 ${-tall}Q9 ${-tall - 4} 15 ${-tall}T28 ${-tall + 1}V${-tall + 17}Q20 ${-tall + 20} 14 ${-tall + 16}T1 ${-tall + 17}Z`}
      />
    </g>
  );
}

/** Something to speak through, from its mouth at the left. */
export function Megaphone(place: Place) {
  return (
    <g transform={moved(place)}>
      <path className="pic-coral" d="M0-5 24-15V15L0 5Z" />
      <rect className="pic-ink" x="-7" y="-6" width="9" height="12" rx="3" />
      <path className="pic-line pic-ink" strokeWidth="4" d="M5 7 8 14" />
      <ellipse className="pic-amber" cx="24" cy="0" rx="4" ry="15" />
    </g>
  );
}

/** A box for votes with a paper in its slot, from its foot. */
export function BallotBox(place: Place) {
  return (
    <g transform={moved(place)}>
      <path className="pic-white" d="M-9-34H9V-18H-9Z" />
      <path className="pic-line pic-green" strokeWidth="2.4" d="M-4-28-1-25 5-32" />
      <path className="pic-teal" d="M-22-20H22V0H-22Z" />
      <path className="pic-ink" d="M-24-24H-10V-21H10V-24H24V-18H-24Z" />
    </g>
  );
}

/** A ball, a round thing to play with. */
export function Ball(place: Place) {
  return (
    <g transform={moved(place)}>
      <circle className="pic-coral" cx="0" cy="0" r="8" />
      <path className="pic-line pic-white" strokeWidth="2" d="M-6-4Q0 0-3 7M4-6.5Q1 0 7 3" />
    </g>
  );
}
