import { Person } from '../parts/person.tsx';
import { FacingWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, mei, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Globe } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const ring = [others.girl, amina, others.boy, leo, { ...mei, bag: 'navy' as const }, others.twin];

/** Children hand in hand around the world. */
export const youngEveryChild = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={240}>
      <Globe x={160} y={196} scale={1.9} />
      {ring.map((look, at) => (
        <g
          key={look.hairTone + look.top}
          transform={`translate(160 196) rotate(${at * 31 - 77.5})`}
        >
          {look === leo ? (
            <FacingWheelchair look={look} pose={poses.joined} x={0} y={-74} scale={1} />
          ) : (
            <Person look={look} pose={poses.joined} x={0} y={-74} scale={1} />
          )}
        </g>
      ))}
    </Stage>
  ),
});
