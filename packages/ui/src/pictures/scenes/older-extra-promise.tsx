import { AtDesk } from '../parts/at-desk.tsx';
import { diallo } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Arcs } from '../parts/voice.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

const adding = { ...poses.atTableRight, left: [0.1, 0.6], right: [0.5, 0.42] } as const;

/** One thick book and three thin ones; the third is being added. */
export const olderExtraPromise = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={206}>
      <AtDesk
        x={160}
        top={160}
        wide={290}
        foot={228}
        people={[{ look: diallo, pose: adding, x: 262, flip: true }]}
        scale={1.6}
      >
        <path className="pic-navy" d="M34 92Q34 86 40 86H84V166H40Q34 166 34 160Z" />
        <path className="pic-navy pic-shade" d="M34 92Q34 86 42 86V166Q34 166 34 160Z" />
        <path className="pic-white" d="M84 90H96V162H84Z" />
        <path className="pic-line pic-metal" strokeWidth="1.4" d="M88 91V161M92 91V161" />
        <path className="pic-line pic-amber" strokeWidth="4" d="M52 104H74M52 114H68" />
        <rect className="pic-green" x="108" y="116" width="36" height="50" rx="2" />
        <path className="pic-line pic-white" strokeWidth="3" d="M116 128H136" />
        <rect className="pic-amber" x="150" y="116" width="36" height="50" rx="2" />
        <path className="pic-line pic-ink" strokeWidth="3" d="M158 128H178" />
        <g transform="translate(214 130) rotate(9)">
          <rect className="pic-white" x="-19" y="-27" width="40" height="54" rx="2" />
          <rect className="pic-white pic-shade" x="-19" y="-27" width="5" height="54" rx="2" />
          <Arcs x={2} y={12} scale={0.4} />
        </g>
      </AtDesk>
    </Stage>
  ),
});
