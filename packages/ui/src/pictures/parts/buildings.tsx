import type { ReactNode } from 'react';
import { moved, round, type Place } from './placing.ts';
import type { Ground, Tone } from './tone.ts';

/** A house, from the middle of its foot. */
export function House({
  wall = 'sun',
  roof = 'coral',
  door = 'ink',
  ...place
}: Place & { wall?: Ground; roof?: Tone; door?: Tone }) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-stone pic-shade" x="12" y="-70" width="9" height="22" />
      <rect className={`pic-ground-${wall}`} x="-30" y="-42" width="60" height="42" />
      <path className={`pic-${roof}`} d="M-38-40Q-40-42-37-45L-3-71Q0-73 3-71L37-45Q40-42 38-40Z" />
      <path className={`pic-${door}`} d="M-20 0V-20Q-20-27-13.5-27T-7-20V0Z" />
      <rect className="pic-blue" x="5" y="-28" width="15" height="15" rx="2" />
      <path className="pic-line pic-white" strokeWidth="1.6" d="M12.5-28V-13M5-20.5H20" />
    </g>
  );
}

/** A school: long, with a clock over its door. */
export function School(place: Place) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-orange" x="-54" y="-42" width="108" height="42" />
      <path className="pic-ink" d="M-58-40 -52-50H52L58-40Z" />
      <path className="pic-orange" d="M-18 0V-56L0-70 18-56V0Z" />
      <path className="pic-ink" d="M-24-54 0-74 24-54 20-51 0-67-20-51Z" />
      <circle className="pic-white" cx="0" cy="-50" r="7" />
      <path className="pic-line pic-ink" strokeWidth="1.6" d="M0-54V-50H3" />
      <path className="pic-ink" d="M-8 0V-22Q-8-30 0-30T8-22V0Z" />
      {[-43, -29, 23, 37].map((x) => (
        <rect
          className="pic-ground-sky"
          key={x}
          x={x - 2}
          y="-30"
          width="10"
          height="14"
          rx="1.5"
        />
      ))}
    </g>
  );
}

/** A public building: steps, columns, a gable. The mark's arcs or scales may stand in its gable. */
export function PublicBuilding({ children, ...place }: Place & { children?: ReactNode }) {
  return (
    <g transform={moved(place)}>
      <path className="pic-stone" d="M-66-72 0-108 66-72Z" />
      <path className="pic-stone pic-shade" d="M-66-72H66V-64H-66Z" />
      <rect className="pic-ground-paper" x="-58" y="-64" width="116" height="52" />
      <path className="pic-ink" d="M-10-12V-38Q-10-48 0-48T10-38V-12Z" />
      {[-54, -32, 22, 44].map((x) => (
        <rect className="pic-stone" key={x} x={x} y="-64" width="10" height="52" />
      ))}
      <rect className="pic-stone pic-shade" x="-66" y="-12" width="132" height="6" />
      <rect className="pic-stone" x="-74" y="-6" width="148" height="6" />
      {children}
    </g>
  );
}

/** A door in its frame, from the middle of its foot. */
export function Door({
  tone,
  open = false,
  tall = 110,
  ...place
}: Place & { tone: Tone; open?: boolean; tall?: number }) {
  return (
    <g transform={moved(place)}>
      <rect className="pic-white" x="-33" y={-tall - 7} width="66" height={tall + 7} rx="4" />
      <rect
        className={open ? 'pic-amber' : `pic-${tone}`}
        x="-26"
        y={-tall}
        width="52"
        height={tall}
        rx="2"
      />
      {open ? (
        <path className={`pic-${tone}`} d={`M26 ${-tall}L56 ${-tall - 8}V10L26 0Z`} />
      ) : (
        <>
          <path
            className={`pic-${tone} pic-shade`}
            d={`M-18 ${-tall + 9}H18V${round(-tall * 0.58)}H-18ZM-18 ${round(-tall * 0.48)}H18V-9H-18Z`}
          />
          <circle className="pic-amber" cx="19" cy={round(-tall * 0.47)} r="3.4" />
        </>
      )}
    </g>
  );
}

/** Three steps up to the right; their foot is at `x`, `y`. */
export function Steps({
  count = 3,
  wide = 26,
  high = 16,
  deep = 0,
  tone = 'stone',
  x,
  y,
}: {
  count?: number;
  wide?: number;
  high?: number;
  deep?: number;
  tone?: Tone;
  x: number;
  y: number;
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {Array.from({ length: count }, (_, at) => (
        <rect
          className={at % 2 === 0 ? `pic-${tone} pic-shade` : `pic-${tone}`}
          key={at}
          x={at * wide}
          y={round(-high * (at + 1))}
          width={(count - at) * wide + deep}
          height={high}
        />
      ))}
    </g>
  );
}
