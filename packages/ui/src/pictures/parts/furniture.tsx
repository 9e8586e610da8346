import { moved, type Place } from './placing.ts';
import type { Tone } from './tone.ts';

/** A table seen from the front: its top at `y`, legs down to `foot`. */
export function Table({
  x,
  y,
  wide = 150,
  foot = 44,
  tone = 'wood',
}: {
  x: number;
  y: number;
  wide?: number;
  foot?: number;
  tone?: Tone;
}) {
  const half = wide / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        className={`pic-line pic-${tone} pic-shade`}
        strokeWidth="7"
        d={`M${-half + 12} 4V${foot - 3}M${half - 12} 4V${foot - 3}`}
      />
      <rect className={`pic-${tone}`} x={-half} y="-4" width={wide} height="11" rx="5" />
    </g>
  );
}

/** A large round table, seen a little from above, with its cloth in the voice's colour. */
export function RoundTable({
  x,
  y,
  rx = 110,
  ry = 34,
  deep = 26,
}: {
  x: number;
  y: number;
  rx?: number;
  ry?: number;
  deep?: number;
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        className="pic-wood pic-shade"
        d={`M${-rx} 0V${deep * 0.5}A${rx} ${ry} 0 0 0 ${rx} ${deep * 0.5}V0Z`}
      />
      <ellipse className="pic-wood" cx="0" cy="0" rx={rx} ry={ry} />
    </g>
  );
}

/** A bench, from the middle of its foot; its seat is 28 above. */
export function Bench({ wide = 110, ...place }: Place & { wide?: number }) {
  const half = wide / 2;
  return (
    <g transform={moved(place)}>
      <path
        className="pic-line pic-ink"
        strokeWidth="4"
        d={`M${-half + 12}-2V-26M${half - 12}-2V-26`}
      />
      <rect className="pic-wood" x={-half} y="-32" width={wide} height="8" rx="3" />
      <rect className="pic-wood pic-shade" x={-half} y="-58" width={wide} height="9" rx="3" />
      <path
        className="pic-line pic-wood pic-shade"
        strokeWidth="5"
        d={`M${-half + 8}-30V-52M${half - 8}-30V-52`}
      />
    </g>
  );
}

/** Shelves with books, from their foot. */
export function Shelves({ wide = 78, ...place }: Place & { wide?: number }) {
  const tones: Tone[] = ['coral', 'teal', 'amber', 'navy', 'plum', 'green', 'slate'];
  return (
    <g transform={moved(place)}>
      <rect className="pic-wood" x="0" y="-112" width={wide} height="112" rx="4" />
      {[0, 1, 2].map((row) => (
        <g key={row}>
          <rect
            className="pic-wood pic-shade"
            x="5"
            y={-106 + row * 36}
            width={wide - 10}
            height="30"
          />
          {Array.from({ length: Math.floor((wide - 14) / 8) }, (_, at) => (
            <rect
              className={`pic-${tones[(at * 3 + row * 2) % 7]}`}
              key={at}
              x={7 + at * 8}
              y={-100 + row * 36 + ((at * 5 + row * 3) % 4) * 2}
              width="7"
              height={24 - ((at * 5 + row * 3) % 4) * 2}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Closed drawers, from their foot at the left. */
export function Drawers({
  columns = 4,
  rows = 4,
  ...place
}: Place & { columns?: number; rows?: number }) {
  return (
    <g transform={moved(place)}>
      <rect
        className="pic-slate pic-shade"
        x="-5"
        y={-rows * 34 - 5}
        width={columns * 44 + 10}
        height={rows * 34 + 5}
        rx="4"
      />
      {Array.from({ length: rows * columns }, (_, at) => {
        const x = (at % columns) * 44 + 2;
        const y = -rows * 34 + Math.floor(at / columns) * 34;
        return (
          <g key={at}>
            <rect className="pic-slate" x={x} y={y} width="40" height="30" rx="3" />
            <rect className="pic-white" x={x + 12} y={y + 7} width="16" height="6" rx="1" />
            <path
              className="pic-line pic-ink"
              strokeWidth="2.6"
              d={`M${x + 14} ${y + 20}H${x + 26}`}
            />
          </g>
        );
      })}
    </g>
  );
}
