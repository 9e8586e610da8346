import { AtDesk } from '../parts/at-desk.tsx';
import { tariq, sofia } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Laptop } from '../parts/things.tsx';
import { Stage, Plant } from '../parts/outdoors.tsx';
import { Shelves } from '../parts/furniture.tsx';
import { toScene } from '../picture.tsx';

/** Two teenagers at a table in a library, one laptop between them. */
export const olderWelcome = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sun" floor={204}>
      <Shelves x={14} y={206} scale={1.45} />
      <Shelves x={190} y={206} scale={1.45} />
      <AtDesk
        x={158}
        top={154}
        wide={268}
        foot={226}
        people={[
          { look: sofia, pose: poses.atTableRight, x: 84 },
          { look: tariq, pose: poses.atTableRight, x: 234, flip: true },
        ]}
      >
        <Laptop x={158} y={170} scale={1.1} />
        <Plant x={30} y={168} scale={1.1} />
      </AtDesk>
    </Stage>
  ),
});
