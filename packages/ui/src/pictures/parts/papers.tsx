import { moved, type Place } from './placing.ts';
import type { Tone } from './tone.ts';

/** An envelope, from its middle. */
export function Envelope(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-white" x="-18" y="-12" width="36" height="24" rx="3" />
      <path className="pic-stone" d="M-18-9Q-18-12-15-12H15Q18-12 18-9L2 3Q0 4.5-2 3Z" />
      <circle className="pic-coral" cx="0" cy="2" r="3.4" />
    </g>
  );
}

/** A sheet with lines of writing, from its middle. */
export function Paper(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-white" x="-12" y="-15" width="24" height="30" rx="2" />
      <path className="pic-line pic-metal" strokeWidth="1.8" d="M-7-8.5H7M-7-3H7M-7 2.5H7M-7 8H2" />
    </g>
  );
}

/** A sheet with lines that are ticked, from its middle. A tick is never turned round. */
export function Checklist({ turned, ...place }: Place & { turned: boolean }) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-white" x="-20" y="-26" width="40" height="52" rx="3" />
      {[-17, -6, 5, 16].map((y) => (
        <g key={y} transform={`translate(0 ${y})`}>
          <path
            className="pic-line pic-green"
            strokeWidth="2.6"
            d={turned ? 'M-6-1-9 2.5-14-4' : 'M-14-1-11 2.5-6-4'}
          />
          <path className="pic-line pic-metal" strokeWidth="2" d="M-1 0H13" />
        </g>
      ))}
    </g>
  );
}

/** An open book as its reader holds it, from its middle. */
export function OpenBook({ tone = 'coral', ...place }: Place & { tone?: Tone }) {
  return (
    <g transform={moved(place)}>
      <path className={`pic-${tone}`} d="M-16-8 0-6 16-8V9L0 11.5-16 9Z" />
      <path className="pic-white" d="M-14-10Q-6-11 0-7.5 6-11 14-10V6.5Q6 5.5 0 9-6 5.5-14 6.5Z" />
      <path className="pic-line pic-stone" strokeWidth="1.4" d="M0-7V8" />
    </g>
  );
}

/** A closed folder with a strap, from its middle. */
export function Folder({ tone = 'coral', ...place }: Place & { tone?: Tone }) {
  return (
    <g transform={moved(place)}>
      <path className="pic-white" d="M-11-15H11V12H-11Z" />
      <path
        className={`pic-${tone}`}
        d="M-14-9Q-14-12-11-12H-3L0-9H11Q14-9 14-6V12Q14 15 11 15H-11Q-14 15-14 12Z"
      />
      <path className={`pic-${tone} pic-shade`} d="M6-9H9V15H6Z" />
    </g>
  );
}

/** A sheet of a calendar with a day marked, from its middle. */
export function CalendarSheet(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-white" x="-18" y="-18" width="36" height="38" rx="3" />
      <path className="pic-coral" d="M-18-7V-15Q-18-18-15-18H15Q18-18 18-15V-7Z" />
      {[0, 7, 14].flatMap((y) =>
        [-11, -3.7, 3.7, 11].map((x) => (
          <circle
            key={`${x} ${y}`}
            className={x > 0 && x < 5 && y === 7 ? 'pic-amber' : 'pic-stone'}
            cx={x}
            cy={y}
            r={x > 0 && x < 5 && y === 7 ? 3.8 : 2}
          />
        )),
      )}
    </g>
  );
}

/** A pen, from its point. */
export function Pen({ tone = 'coral', ...place }: Place & { tone?: Tone }) {
  return (
    <path
      className={`pic-line pic-${tone}`}
      strokeWidth="2.6"
      transform={moved(place)}
      d="M0 0 6-11"
    />
  );
}
