import { Envelope, Paper } from '../parts/papers.tsx';
import { Scales, Clock } from '../parts/things.tsx';
import { toPicture } from '../picture.tsx';

const rows = [36, 106, 176, 246, 316, 386];

function label(at: number) {
  const place = { x: 196, y: rows[at] ?? 0, width: 214 } as const;
  return at % 2 === 0 ? ({ ...place, isHead: true } as const) : place;
}

/** The time limits of the procedure from top to bottom: what happens, and how long it may take. */
export const deadlines = toPicture({
  width: 320,
  height: 424,
  mirrored: true,
  labels: {
    'last-decision': label(0),
    'one-year': label(1),
    registration: label(2),
    'six-months-answer': label(3),
    views: label(4),
    'six-months-follow-up': label(5),
  },
  art: () => (
    <>
      <path className="pic-line pic-coral" strokeWidth="6" d="M40 36V386" />
      {rows.map((y, at) => (
        <g key={y}>
          <rect
            className={at % 2 === 0 ? 'pic-ground-sky' : 'pic-ground-sun'}
            x={at % 2 === 0 ? 4 : 16}
            y={y - 28}
            width={at % 2 === 0 ? 312 : 300}
            height="56"
            rx="28"
          />
          {at % 2 === 0 ? null : <Clock x={44} y={y} scale={1.2} />}
        </g>
      ))}
      <Scales x={40} y={54} scale={0.9} tone="sign" />
      <Envelope x={40} y={176} scale={1.1} />
      <Paper x={40} y={316} scale={1.2} />
    </>
  ),
});
