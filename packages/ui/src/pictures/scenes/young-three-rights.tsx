import { Person } from '../parts/person.tsx';
import { FacingWheelchair } from '../parts/wheelchair.tsx';
import { amina, leo, mei } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { OpenBook } from '../parts/papers.tsx';
import { Ball } from '../parts/things.tsx';
import { SpeechBubble } from '../parts/voice.tsx';
import { toScene } from '../picture.tsx';

/** To learn, to play, to be heard: one child each, in three spots. */
export const youngThreeRights = toScene({
  mirrored: false,
  art: () => (
    <>
      <rect className="pic-ground-sky" x="0" y="0" width="320" height="240" />
      <circle className="pic-ground-sun" cx="80" cy="76" r="70" />
      <circle className="pic-ground-rose" cx="240" cy="76" r="70" />
      <circle className="pic-ground-leaf" cx="160" cy="168" r="70" />
      <Person
        look={amina}
        pose={poses.reading}
        x={76}
        y={134}
        scale={1.4}
        holds={<OpenBook x={0} y={-38} scale={1.15} />}
      />
      <Person look={mei} pose={poses.talking} x={222} y={132} scale={1.4} />
      <SpeechBubble x={242} y={58} scale={0.95} wide={50} />
      <FacingWheelchair
        look={leo}
        pose={poses.reading}
        x={160}
        y={230}
        scale={1.35}
        holds={<Ball x={0} y={-35} />}
      />
    </>
  ),
});
