import { Person } from '../parts/person.tsx';
import { sofia, rosa } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { SpeechBubble } from '../parts/voice.tsx';
import { Stage, Tree } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

/** A teenager and her aunt walk along a path with trees and talk. */
export const olderWalkAndTalk = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="leaf" floor={186} of="grass">
      <path className="pic-stone" d="M0 214Q170 190 320 206V240H0Z" />
      <Tree x={42} y={194} scale={1.35} />
      <Tree x={290} y={190} scale={1.15} tone="green" />
      <Person look={sofia} pose={poses.walkingTalk} x={106} y={230} scale={1.5} />
      <Person look={rosa} pose={poses.walking} x={216} y={230} scale={1.5} />
      <SpeechBubble x={126} y={82} wide={62} />
    </Stage>
  ),
});
