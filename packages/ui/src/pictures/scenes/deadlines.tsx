import { toPicture } from '../picture.tsx';

const rows = [30, 94, 158, 222, 286, 350];

/** The time limits of the procedure, from top to bottom: what happens in coral, how long it may take in amber. */
export const deadlines = toPicture({
  width: 320,
  height: 380,
  mirrored: true,
  labels: {
    'last-decision': { x: 190, y: 30, width: 220, isHead: true },
    'one-year': { x: 190, y: 94, width: 220 },
    registration: { x: 190, y: 158, width: 220, isHead: true },
    'six-months-answer': { x: 190, y: 222, width: 220 },
    views: { x: 190, y: 286, width: 220, isHead: true },
    'six-months-follow-up': { x: 190, y: 350, width: 220 },
  },
  art: () => (
    <>
      <path className="pic-line pic-stone" strokeWidth="6" d="M40 30V350" />
      {rows.map((y, index) => (
        <g key={y}>
          <rect
            className={index % 2 === 0 ? 'pic-ground-sky' : 'pic-ground-sun'}
            x="72"
            y={y - 24}
            width="240"
            height="48"
            rx="10"
          />
          <circle className={index % 2 === 0 ? 'pic-coral' : 'pic-amber'} cx="40" cy={y} r="13" />
        </g>
      ))}
    </>
  ),
});
