import { Person } from '../parts/person.tsx';
import { tariq, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Folder } from '../parts/papers.tsx';
import { Scales } from '../parts/things.tsx';
import { Stage, Sun } from '../parts/outdoors.tsx';
import { School, PublicBuilding, Door } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** Steps at home: school, office, court. A teenager and a lawyer stand on the second. */
export const olderStepsAtHome = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sun" floor={240}>
      <Sun x={52} y={56} />
      <rect className="pic-stone" x="0" y="204" width="320" height="36" />
      <rect className="pic-stone pic-shade" x="92" y="176" width="228" height="64" />
      <rect className="pic-stone" x="216" y="140" width="104" height="100" />
      <School x={46} y={204} scale={0.78} />
      <Door tone="teal" x={122} y={176} tall={96} scale={0.86} />
      <PublicBuilding x={270} y={140} scale={0.66}>
        <Scales x={0} y={-76} scale={0.6} tone="ink" />
      </PublicBuilding>
      <Person look={tariq} pose={poses.standingRight} x={166} y={184} scale={1.1} />
      <Person
        look={others.lawyer}
        pose={poses.holding}
        x={196}
        y={184}
        scale={1.1}
        holds={<Folder x={0} y={-53} scale={1.1} />}
      />
    </Stage>
  ),
});
