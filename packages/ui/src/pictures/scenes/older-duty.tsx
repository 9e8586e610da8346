import { Person } from '../parts/person.tsx';
import { InWheelchair } from '../parts/wheelchair.tsx';
import { tariq, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Flag } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { School, PublicBuilding } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** A small town: school, clinic, town hall, and people of all ages on the path before them. */
export const olderDuty = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={150} of="grass">
      <School x={64} y={156} />
      <g transform="translate(164 156)">
        <rect className="pic-ground-paper" x="-34" y="-66" width="68" height="66" />
        <rect className="pic-teal" x="-38" y="-72" width="76" height="9" rx="3" />
        <path
          className="pic-coral"
          d="M0-38C-5-48-18-45-15-35-13-29-5-26 0-21 5-26 13-29 15-35 18-45 5-48 0-38Z"
        />
        <path className="pic-ink" d="M-8 0V-14Q0-19 8-14V0Z" />
      </g>
      <Flag tone="amber" x={262} y={86} tall={40} />
      <PublicBuilding x={260} y={156} scale={0.72} />
      <path className="pic-stone" d="M0 188Q160 160 320 188V240H0Z" />
      <Person look={others.elder} pose={poses.walking} x={36} y={226} scale={0.95} />
      <Person look={others.girl} pose={poses.joined} x={84} y={226} scale={0.95} />
      <Person look={others.speaker} pose={poses.standing} x={113} y={227} scale={0.95} />
      <Person look={tariq} pose={poses.standing} x={190} y={232} scale={1.1} />
      <InWheelchair look={others.writer} pose={poses.sitting} x={240} y={226} scale={0.95} />
      <Person look={others.boy} pose={poses.standing} x={294} y={226} scale={0.95} />
    </Stage>
  ),
});
