import { Person } from '../parts/person.tsx';
import { tariq, rosa, osei, diallo } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Folder } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

/** A teenager stands calmly; three adults stand behind him, and the three arcs are a roof. */
export const olderProtected = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={204}>
      {[0, 1, 2].map((at) => (
        <path
          className="pic-line pic-coral"
          key={at}
          strokeWidth="7"
          d={`M${22 + at * 17} ${150 - at * 4}V${128 - at * 4}Q${22 + at * 17} ${16 + at * 17} 160 ${16 + at * 17}T${298 - at * 17} ${128 - at * 4}V${150 - at * 4}`}
        />
      ))}
      <Person look={osei} pose={poses.standing} x={160} y={204} scale={1.45} />
      <Person look={rosa} pose={poses.standingRight} x={102} y={214} scale={1.36} />
      <Person
        look={diallo}
        pose={poses.holding}
        x={218}
        y={214}
        scale={1.3}
        holds={<Folder x={0} y={-53} scale={1.2} />}
      />
      <Person look={tariq} pose={poses.standing} x={160} y={232} scale={1.36} />
    </Stage>
  ),
});
