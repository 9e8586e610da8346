import { AtDesk } from '../parts/at-desk.tsx';
import { tariq, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Checklist, CalendarSheet } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const pointing = { ...poses.atTableRight, left: [0.05, 0.62], right: [0.72, 0.42] } as const;

/** A teenager and a lawyer go through a list of four points. */
export const olderChecklist = toScene({
  mirrored: true,
  art: ({ turned }) => (
    <Stage ground="leaf" floor={206}>
      <CalendarSheet x={262} y={56} scale={1.5} />
      <AtDesk
        x={160}
        top={160}
        wide={280}
        foot={228}
        people={[
          { look: tariq, pose: poses.atTableRight, x: 74 },
          { look: others.lawyer, pose: pointing, x: 216, flip: true },
        ]}
      >
        <g transform="translate(140 138) rotate(-5)">
          <Checklist x={0} y={0} scale={1.15} turned={turned} />
        </g>
      </AtDesk>
    </Stage>
  ),
});
