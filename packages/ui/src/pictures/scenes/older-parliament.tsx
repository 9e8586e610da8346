import { Person } from '../parts/person.tsx';
import { tariq, sofia, osei, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Envelope } from '../parts/papers.tsx';
import { Stage } from '../parts/outdoors.tsx';
import { PublicBuilding, Steps } from '../parts/buildings.tsx';
import { toScene } from '../picture.tsx';

/** Two teenagers and their teacher walk up to a public building with a letter; a woman greets them. */
export const olderParliament = toScene({
  mirrored: true,
  art: () => (
    <Stage ground="sky" floor={210} of="grass">
      <PublicBuilding x={272} y={168} scale={1} />
      <rect className="pic-stone" x="196" y="166" width="124" height="60" />
      <Steps x={108} y={226} wide={30} high={15} count={4} deep={92} />
      <Person look={others.greeter} pose={poses.giving} x={254} y={168} scale={1.05} flip />
      <Person look={osei} pose={poses.walking} x={48} y={228} scale={1.2} />
      <Person look={tariq} pose={poses.walking} x={104} y={226} scale={1.2} />
      <Person
        look={sofia}
        pose={poses.walkingCarry}
        x={158}
        y={196}
        scale={1.2}
        holds={<Envelope x={38} y={-60} scale={0.85} />}
      />
    </Stage>
  ),
});
