import { Person } from '../parts/person.tsx';
import { InWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage, Sun, Playground } from '../parts/outdoors.tsx';
import { Steps } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

const resting = { ...poses.sitting, left: [0.1, 0.85], right: [0.45, 0.72] } as const;

/** A playground at the top of steps, and a child in a wheelchair below them. */
export const youngNoRamp = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={200} of="grass">
      <Sun x={52} y={48} />
      <Playground x={196} y={152} scale={0.92} />
      <rect className="pic-stone" x="232" y="152" width="88" height="64" />
      <Steps x={154} y={216} wide={26} high={21.4} count={3} />
      <Person look={amina} pose={poses.talking} x={36} y={222} />
      <InWheelchair look={leo} pose={resting} x={98} y={224} />
    </Stage>
  ),
});
