import { Person } from '../parts/person.tsx';
import { Bust } from '../parts/wheelchair.tsx';
import { sofia, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Paper, Pen } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const noting = { ...poses.atTableRight, left: [0.25, 0.55], right: [0.4, 0.5] } as const;

/** A teenager speaks at a lectern to people of all ages; one takes notes. */
export const olderSpeaking = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sun" floor={200}>
      <rect className="pic-wood pic-shade" x="0" y="200" width="132" height="40" />
      <Person look={sofia} pose={poses.talking} x={60} y={206} scale={1.5} />
      <path className="pic-wood" d="M82 134H126L118 206H92Z" />
      <path className="pic-wood pic-shade" d="M76 126H130V138H80Z" />
      <path className="pic-line pic-ink" strokeWidth="2.6" d="M108 128Q108 108 96 100" />
      <circle className="pic-ink" cx="95" cy="99" r="5" />
      {[others.writer, others.greeter].map((look, at) => (
        <Bust key={look.hair} look={look} x={182 + at * 56} y={176} scale={1.25} turn={-1} />
      ))}
      <rect className="pic-plum" x="150" y="178" width="170" height="14" rx="5" />
      <Bust look={others.boy} x={166} y={214} scale={1.4} turn={-1} />
      <Bust look={others.elder} x={218} y={210} scale={1.45} turn={-1} />
      <Person
        look={others.judge}
        pose={noting}
        x={286}
        y={246}
        scale={1.45}
        flip
        holds={<Paper x={10} y={-52} scale={0.8} />}
      />
      <rect className="pic-plum pic-shade" x="140" y="214" width="180" height="26" rx="6" />
      <Pen x={252} y={186} scale={1.3} />
    </Stage>
  ),
});
