import { Person } from '../parts/person.tsx';
import { diallo } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Envelope, Folder } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { Drawers } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** Somebody of the Committee holds a closed folder before closed drawers. */
export const youngNameKept = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={204}>
      <Drawers x={24} y={206} columns={6} rows={5} />
      <rect className="pic-ink" x="70" y="70" width="40" height="30" rx="3" />
      <Envelope x={90} y={78} scale={0.9} />
      <rect className="pic-slate" x="66" y="84" width="48" height="28" rx="3" />
      <path className="pic-line pic-ink" strokeWidth="2.6" d="M84 101H96" />
      <Person
        look={diallo}
        pose={poses.holding}
        x={206}
        y={230}
        scale={1.7}
        holds={<Folder x={0} y={-53} scale={1.3} />}
      />
    </Stage>
  ),
});
