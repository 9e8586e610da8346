import { AtDesk } from '../parts/at-desk.tsx';
import { Person } from '../parts/person.tsx';
import { InWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, osei } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { OpenBook } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const raising = { ...poses.sitting, left: [0.3, 0.7], right: [0.3, -0.98] } as const;

/** Two children with their hands up; the teacher turns to one of them. */
export const youngHandsUp = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sun" floor={204}>
      <rect className="pic-wood" x="24" y="26" width="150" height="86" rx="5" />
      <rect className="pic-green" x="30" y="32" width="138" height="74" rx="2" />
      <path className="pic-line pic-white" strokeWidth="3" d="M116 54H152M116 66H140M116 78H148" />
      <Person look={osei} pose={poses.talking} x={62} y={228} scale={1.5} />
      <AtDesk
        x={216}
        top={166}
        wide={184}
        foot={228}
        people={[{ look: amina, pose: poses.atTableHandUp, x: 178 }]}
      >
        <OpenBook x={176} y={172} scale={0.9} />
      </AtDesk>
      <InWheelchair look={leo} pose={raising} x={264} y={228} flip />
    </Stage>
  ),
});
