import { Person } from '../parts/person.tsx';
import { FacingWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, mei, osei, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage } from '../parts/outdoors.tsx';
import { PublicBuilding } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** Children hold up one big drawing before a public building; a woman comes out to look. */
export const youngBigDrawing = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={190} of="grass">
      <PublicBuilding x={236} y={194} scale={1.08} />
      <Person look={others.greeter} pose={poses.talking} x={236} y={196} scale={0.86} flip />
      <g transform="translate(94 92)">
        <rect className="pic-white" x="-80" y="-44" width="160" height="86" rx="3" />
        <circle className="pic-amber" cx="-52" cy="-20" r="11" />
        <path className="pic-coral" d="M-20-8 6-30 32-8Z" />
        <rect className="pic-orange" x="-14" y="-8" width="40" height="36" />
        <rect className="pic-ink" x="0" y="6" width="13" height="22" />
        <path className="pic-blue" d="M26 28 66 28 26 12Z" />
        <path className="pic-line pic-tree" strokeWidth="4" d="M-72 30H72" />
      </g>
      <Person look={amina} pose={poses.liftingBoth} x={40} y={226} scale={1.32} />
      <FacingWheelchair look={leo} pose={poses.liftingBoth} x={94} y={230} scale={1.32} />
      <Person look={mei} pose={poses.liftingBoth} x={148} y={226} scale={1.32} />
      <Person look={osei} pose={poses.standingRight} x={280} y={228} scale={1.36} flip />
    </Stage>
  ),
});
