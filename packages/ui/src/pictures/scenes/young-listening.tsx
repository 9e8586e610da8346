import { Person } from '../parts/person.tsx';
import { mei, rosa } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { SpeechBubble } from '../parts/voice.tsx';
import { Stage, Tree } from '../parts/outdoors.tsx';
import { Bench } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** An aunt on a bench bends towards a girl, who talks. */
export const youngListening = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="leaf" floor={196} of="grass">
      <Tree x={92} y={206} scale={1.9} />
      <Bench x={166} y={222} wide={170} scale={1.3} />
      <Person look={rosa} pose={poses.sittingListen} x={116} y={218} />
      <Person look={mei} pose={poses.sittingTalk} x={232} y={208} flip />
      <SpeechBubble x={244} y={98} wide={60} />
    </Stage>
  ),
});
