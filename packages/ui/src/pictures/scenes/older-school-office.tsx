import { AtDesk } from '../parts/at-desk.tsx';
import { Person } from '../parts/person.tsx';
import { tariq, rosa, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Clock } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { Drawers } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

const refusing = { ...poses.atTableRight, left: [0.1, 0.62], right: [0.72, -0.12] } as const;

/** A clerk behind a counter holds up a hand; a teenager and his aunt stand before it. */
export const olderSchoolOffice = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="leaf" floor={206}>
      <Drawers x={206} y={120} columns={2} rows={2} />
      <Clock x={160} y={48} scale={1.2} />
      <AtDesk
        x={244}
        top={146}
        wide={146}
        foot={232}
        tone="teal"
        scale={1.5}
        people={[{ look: others.clerk, pose: refusing, x: 266, flip: true }]}
      >
        <path className="pic-white" d="M194 162 200 149H226L226 162Z" />
        <path className="pic-line pic-metal" strokeWidth="1.6" d="M204 153H220M202 157H220" />
      </AtDesk>
      <Person look={rosa} pose={poses.standingRight} x={56} y={230} scale={1.5} />
      <Person look={{ ...tariq, bag: 'coral' }} pose={poses.talking} x={126} y={230} scale={1.5} />
    </Stage>
  ),
});
