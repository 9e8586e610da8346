import { Bust } from '../parts/wheelchair.tsx';
import { diallo, others } from '../parts/cast.ts';
import { Stage } from '../parts/outdoors.tsx';
import { RoundTable } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** From the far side to the near ones, so that those in front hide those behind. */
const around = [
  { look: diallo, x: 160, y: 130, turn: 0 },
  { look: others.elder, x: 120, y: 132, turn: 0.4 },
  { look: others.greeter, x: 200, y: 132, turn: -0.4 },
  { look: others.scholar, x: 82, y: 138, turn: 0.6 },
  { look: others.guardian, x: 238, y: 138, turn: -0.6 },
  { look: others.speaker, x: 48, y: 150, turn: 0.9 },
  { look: others.judge, x: 272, y: 150, turn: -0.9 },
  { look: others.writer, x: 22, y: 168, turn: 1 },
  { look: others.member, x: 298, y: 168, turn: -1 },
];
const papers = [
  [62, 160],
  [92, 150],
  [126, 144],
  [194, 144],
  [228, 150],
  [258, 160],
] as const;

/** The Committee: many people around one big table. */
export const youngRoundTable = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sun" floor={176}>
      {[30, 128, 226].map((x) => (
        <g key={x}>
          <rect className="pic-white" x={x} y="14" width="64" height="58" rx="3" />
          <path
            className="pic-ground-sky"
            d={`M${x + 5} 19h24.5v48h-24.5ZM${x + 34.5} 19h24.5v48h-24.5Z`}
          />
        </g>
      ))}
      {around.map(({ look, x, y, turn }) => (
        <Bust key={x} look={look} x={x} y={y} scale={1.42} turn={turn} />
      ))}
      <RoundTable x={160} y={168} rx={150} ry={46} deep={50} />
      {papers.map(([x, y]) => (
        <path
          className="pic-white"
          key={x}
          transform={`translate(${x} ${y})`}
          d="M-9 4-6-5H8L11 4Z"
        />
      ))}
      <g transform="translate(160 174)">
        <circle className="pic-coral" cx="0" cy="6" r="5" />
        <path
          className="pic-line pic-coral"
          strokeWidth="4"
          d="M-14 2A16 8 0 0 1 14 2M-26-1A30 14 0 0 1 26-1M-38-4A44 20 0 0 1 38-4"
        />
      </g>
    </Stage>
  ),
});
