import { AtDesk } from '../parts/at-desk.tsx';
import { others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Pen } from '../parts/papers.tsx';
import { Flag } from '../parts/things.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

/** Grown people around a table with one big sheet; one of them signs. */
export const youngPromise = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={212}>
      {(['coral', 'green', 'amber', 'blue', 'plum'] as const).map((tone, at) => (
        <Flag key={tone} tone={tone} x={26 + at * 64} y={140} tall={112} />
      ))}
      <AtDesk
        x={160}
        top={148}
        wide={296}
        foot={222}
        people={[
          { look: others.guardian, pose: poses.atTable, x: 62 },
          { look: others.speaker, pose: poses.atTableRight, x: 126 },
          { look: others.greeter, pose: poses.atTableRight, x: 196, flip: true },
          { look: others.elder, pose: poses.atTable, x: 262 },
        ]}
      >
        <path className="pic-white" d="M96 165 112 138H204L220 165Z" />
        <path
          className="pic-line pic-metal"
          strokeWidth="2"
          d="M122 146H194M119 152H197M150 160H200"
        />
      </AtDesk>
      <Pen x={181} y={157} scale={1.5} />
    </Stage>
  ),
});
