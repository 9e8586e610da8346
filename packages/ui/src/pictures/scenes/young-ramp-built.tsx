import { Person } from '../parts/person.tsx';
import { InWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, osei } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage, Sun, Playground } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const rolling = { ...poses.sitting, left: [-0.15, 0.9], right: [-0.05, 0.85] } as const;

/** The same playground, now with a ramp: the child in the wheelchair rolls up. */
export const youngRampBuilt = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={200} of="grass">
      <Sun x={160} y={44} />
      <Playground x={208} y={152} scale={0.86} />
      <rect className="pic-stone" x="206" y="152" width="114" height="66" />
      <path className="pic-wood" d="M58 218 206 152V218Z" />
      <path className="pic-line pic-wood pic-shade" strokeWidth="4" d="M60 216 206 151" />
      <Person look={osei} pose={poses.standingRight} x={32} y={226} scale={1.4} />
      <g transform="translate(138 180) rotate(-24)">
        <InWheelchair look={leo} pose={rolling} x={0} y={0} scale={1.35} />
      </g>
      <Person look={amina} pose={poses.waving} x={226} y={156} scale={1.3} flip />
    </Stage>
  ),
});
