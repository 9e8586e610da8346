import { Person } from '../parts/person.tsx';
import { mei, tariq, diallo, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Envelope } from '../parts/papers.tsx';
import { Flag } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { Door } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** Three doors in one wall: for one child, for many, and between States. */
export const olderThreeDoors = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={196}>
      <Door tone="coral" x={58} y={198} tall={118} scale={1.1} />
      <Door tone="amber" x={148} y={198} tall={118} scale={1.1} />
      <Door tone="teal" x={238} y={198} tall={118} scale={1.1} />
      <Person
        look={tariq}
        pose={poses.reading}
        x={50}
        y={228}
        scale={1.2}
        holds={<Envelope x={0} y={-50} scale={0.9} />}
      />
      <Person look={others.girl} pose={poses.standing} x={118} y={222} scale={1.1} />
      <Person look={others.twin} pose={poses.standing} x={172} y={222} scale={1.1} />
      <Person look={mei} pose={poses.standing} x={146} y={230} scale={1.15} />
      <Flag tone="plum" x={216} y={226} tall={84} scale={1.2} />
      <Flag tone="orange" x={246} y={226} tall={58} scale={1.2} />
      <circle className="pic-ink" cx="216" cy="226" r="6" />
      <circle className="pic-ink" cx="246" cy="226" r="6" />
      <Person look={diallo} pose={poses.standingRight} x={290} y={230} scale={1.2} flip />
    </Stage>
  ),
});
