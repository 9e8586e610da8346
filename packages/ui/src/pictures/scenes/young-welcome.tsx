import { Person } from '../parts/person.tsx';
import { FacingWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, mei } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage, Sun, Plant } from '../parts/outdoors.tsx';
import { Door } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** Three children before an open door. */
export const youngWelcome = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={190} of="grass">
      <Sun x={48} y={48} />
      <Door tone="coral" open x={160} y={196} tall={112} scale={1.4} />
      <Plant x={262} y={204} scale={1.2} />
      <Person look={amina} pose={poses.waving} x={82} y={226} flip />
      <FacingWheelchair look={leo} pose={poses.rolling} x={160} y={230} />
      <Person look={mei} pose={poses.standing} x={232} y={226} />
    </Stage>
  ),
});
