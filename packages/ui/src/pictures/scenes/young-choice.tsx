import { AtDesk } from '../parts/at-desk.tsx';
import { Person } from '../parts/person.tsx';
import { InWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, mei } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { OpenBook } from '../parts/papers.tsx';
import { Sun, Tree } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const painting = { ...poses.atTableRight, left: [0.1, 0.6], right: [0.4, 0.6] } as const;
const reaching = { ...poses.sitting, left: [0.6, 0.5], right: [0.86, 0.35] } as const;
const reading = { ...poses.sitting, left: [0.75, 0.4], right: [0.5, 0.42] } as const;

/** Two paint together, one reads alone under a tree; both are good. */
export const youngChoice = toScene({
  mirrored: false,
  art: () => (
    <>
      <rect className="pic-ground-sun" x="0" y="0" width="160" height="240" />
      <rect className="pic-ground-leaf" x="160" y="0" width="160" height="240" />
      <rect className="pic-stone" x="0" y="206" width="160" height="34" />
      <path className="pic-grass" d="M160 204Q240 190 320 204V240H160Z" />
      <Sun x={160} y={40} />
      <AtDesk
        x={102}
        top={166}
        wide={100}
        foot={226}
        people={[{ look: amina, pose: painting, x: 116, flip: true }]}
      >
        <path className="pic-white" d="M66 182 72 168H110L116 182Z" />
        <path className="pic-line pic-coral" strokeWidth="3" d="M78 176Q86 170 92 176T104 174" />
        <circle className="pic-blue" cx="138" cy="175" r="4" />
        <circle className="pic-green" cx="126" cy="179" r="3" />
      </AtDesk>
      <InWheelchair look={leo} pose={reaching} x={38} y={226} scale={1.45} />
      <Tree x={268} y={208} scale={1.6} />
      <rect className="pic-wood" x="190" y="196" width="38" height="28" rx="6" />
      <Person
        look={mei}
        pose={reading}
        x={210}
        y={220}
        scale={1.45}
        holds={<OpenBook x={17} y={-33} scale={0.8} tone="teal" />}
      />
    </>
  ),
});
