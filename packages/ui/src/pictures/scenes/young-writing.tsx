import { AtDesk } from '../parts/at-desk.tsx';
import { amina, rosa } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Envelope, Pen } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const writing = { ...poses.atTableRight, left: [0.05, 0.62], right: [0.35, 0.62] } as const;

/** A girl writes a letter; her aunt sits beside her and keeps her hands to herself. */
export const youngWriting = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="rose" floor={206}>
      <rect className="pic-white" x="120" y="20" width="80" height="68" rx="4" />
      <rect className="pic-blue" x="126" y="26" width="68" height="56" />
      <path className="pic-line pic-white" strokeWidth="4" d="M160 26V82" />
      <AtDesk
        x={160}
        top={150}
        wide={270}
        foot={226}
        people={[
          { look: amina, pose: writing, x: 110 },
          { look: rosa, pose: poses.folded, x: 212, flip: true },
        ]}
      >
        <path className="pic-white" d="M106 168 112 148H142L146 168Z" />
        <path className="pic-line pic-metal" strokeWidth="1.6" d="M116 153H135M115 158H128" />
        <Envelope x={62} y={158} scale={0.8} />
      </AtDesk>
      <Pen x={129} y={159} scale={1.3} />
    </Stage>
  ),
});
