import { Bust } from '../parts/wheelchair.tsx';
import { mei, rosa, osei, others } from '../parts/cast.ts';
import { toPicture } from '../picture.tsx';

const helpers = [
  { look: rosa, x: 160, y: 82, ground: 'sun' },
  { look: osei, x: 264, y: 160, ground: 'sky' },
  { look: others.guardian, x: 226, y: 290, ground: 'leaf' },
  { look: others.lawyer, x: 94, y: 290, ground: 'rose' },
  { look: others.judge, x: 56, y: 160, ground: 'sky' },
] as const;

function label(at: number, width: number) {
  const { x, y } = helpers[at] ?? helpers[0];
  // The first one's name stands above it, so that no line crosses it.
  return { x, y: at === 0 ? y - 58 : y + 58, width, isHead: true } as const;
}

/** A child in the middle of five people who can help, all of them equals. */
export const whoCanHelp = toPicture({
  width: 320,
  height: 374,
  mirrored: false,
  labels: {
    family: label(0, 110),
    teacher: label(1, 110),
    ombudsperson: label(2, 126),
    lawyer: label(3, 126),
    court: label(4, 110),
  },
  art: () => (
    <>
      {helpers.map(({ look, x, y, ground }) => (
        <g key={look.hair}>
          <path className="pic-line pic-stone" strokeWidth="5" d={`M160 190L${x} ${y}`} />
          <circle className={`pic-ground-${ground}`} cx={x} cy={y} r="44" />
          <Bust look={look} x={x} y={y + 34} scale={1.25} />
        </g>
      ))}
      <circle className="pic-ground-sun" cx="160" cy="190" r="46" />
      <Bust look={mei} x={160} y={226} scale={1.5} />
    </>
  ),
});
