import { Person } from '../parts/person.tsx';
import { Bust } from '../parts/wheelchair.tsx';
import { mei, tariq, sofia, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage, Tree } from '../parts/outdoors.tsx';
import { RoundTable, Bench } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** A path that forks: to a group around a table, or to a bench under a tree. */
export const olderChoice = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="leaf" floor={92} of="grass">
      <path
        className="pic-stone"
        d="M132 240Q140 196 124 176 106 152 60 138L84 128Q136 142 160 168 184 142 238 128L262 138Q214 152 196 176 180 196 188 240Z"
      />
      <Tree x={284} y={116} scale={1.15} />
      <Bench x={256} y={134} wide={84} scale={0.9} />
      <Person look={sofia} pose={poses.sitting} x={250} y={132} scale={0.98} flip />
      {[others.guardian, mei, others.speaker].map((look, at) => (
        <Bust
          key={look.top}
          look={look}
          x={30 + at * 34}
          y={94 + (at % 2) * -3}
          scale={0.98}
          turn={1 - at}
        />
      ))}
      <RoundTable x={64} y={106} rx={56} ry={15} deep={26} />
      <path className="pic-line pic-wood" strokeWidth="5" d="M232 208V146" />
      <path className="pic-white" d="M229 150H208L200 157 208 164H229Z" />
      <path className="pic-white" d="M235 168H256L264 175 256 182H235Z" />
      <Person look={{ ...tariq, bag: 'coral' }} pose={poses.standing} x={160} y={232} scale={1.3} />
    </Stage>
  ),
});
