import { AtDesk } from '../parts/at-desk.tsx';
import { sofia, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Pen } from '../parts/papers.tsx';
import { SpeechBubble } from '../parts/voice.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

/** A teenager talks; two adults opposite lean towards her, and one writes. */
export const olderBeingHeard = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="rose" floor={206}>
      <AtDesk
        x={164}
        top={156}
        wide={296}
        foot={226}
        people={[
          { look: sofia, pose: poses.atTableTalk, x: 64 },
          { look: others.speaker, pose: poses.atTableLean, x: 206, flip: true },
          { look: others.guardian, pose: poses.atTableLean, x: 276, flip: true },
        ]}
      >
        <path className="pic-white" d="M232 174 238 160H264L262 174Z" />
        <path className="pic-line pic-metal" strokeWidth="1.6" d="M242 164H258M240 168H254" />
      </AtDesk>
      <Pen x={250} y={162} scale={1.2} />
      <SpeechBubble x={86} y={82} wide={62} />
    </Stage>
  ),
});
