import { Person } from '../parts/person.tsx';
import { others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Flag } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { RoundTable } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** Around the table, from the far side to the near one; a place without a tone is empty. */
const places = [
  { x: 130, y: 92, tone: 'amber' },
  { x: 174, y: 82, tone: 'blue' },
  { x: 218, y: 82, tone: null },
  { x: 262, y: 92, tone: 'green' },
  { x: 288, y: 120, tone: 'plum' },
  { x: 148, y: 204, tone: null },
  { x: 196, y: 210, tone: 'red' },
  { x: 246, y: 204, tone: 'orange' },
] as const;

/** Flags at a round table with some empty places; one more comes. */
export const youngJoining = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="leaf" floor={62}>
      {places.slice(0, 5).map(({ x, y, tone }) => (
        <g key={x}>
          <rect className="pic-teal" x={x - 13} y={y - 18} width="26" height="24" rx="9" />
          {tone ? <Flag tone={tone} x={x} y={y + 12} tall={48} scale={1.05} /> : null}
        </g>
      ))}
      <RoundTable x={196} y={140} rx={108} ry={54} deep={24} />
      {places
        .slice(0, 5)
        .map(({ x, y, tone }) =>
          tone ? <circle className="pic-ink" key={x} cx={x} cy={y + 12} r="5" /> : null,
        )}
      {places.slice(5).map(({ x, y, tone }) => (
        <g key={x}>
          {tone ? <Flag tone={tone} x={x} y={y - 24} tall={48} scale={1.05} /> : null}
          {tone ? <circle className="pic-ink" cx={x} cy={y - 24} r="5" /> : null}
          <rect className="pic-teal" x={x - 13} y={y - 2} width="26" height="24" rx="9" />
        </g>
      ))}
      <Person
        look={others.scholar}
        pose={poses.walkingCarry}
        x={46}
        y={226}
        scale={1.45}
        holds={<Flag tone="coral" x={32} y={-34} tall={72} />}
      />
    </Stage>
  ),
});
