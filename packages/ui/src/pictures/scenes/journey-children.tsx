import { Person } from '../parts/person.tsx';
import { Bust } from '../parts/wheelchair.tsx';
import { amina, rosa, osei, diallo, others } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Envelope } from '../parts/papers.tsx';
import { Arcs } from '../parts/voice.tsx';
import { House, School } from '../parts/buildings.tsx';
import { RoundTable } from '../parts/furniture.tsx';
import { toPicture } from '../picture.tsx';

/** A winding way with five stops: a child, helpers, home, the Committee, and a letter that comes back. */
export const journeyChildren = toPicture({
  width: 320,
  height: 460,
  mirrored: true,
  labels: {
    you: { x: 222, y: 60, width: 120, isHead: true },
    helpers: { x: 92, y: 144, width: 130, isHead: true },
    home: { x: 226, y: 234, width: 130, isHead: true },
    committee: { x: 90, y: 324, width: 130, isHead: true },
    answer: { x: 226, y: 418, width: 130, isHead: true },
  },
  art: () => (
    <>
      <rect className="pic-ground-leaf" x="0" y="0" width="320" height="460" />
      <path
        className="pic-line pic-ground-paper"
        strokeWidth="26"
        d="M92 66H218Q286 66 286 106T218 152H100Q36 152 36 194T100 240H218Q286 240 286 284T218 330H100Q36 330 36 374T100 420H160"
      />
      <circle className="pic-ground-sun" cx="92" cy="62" r="54" />
      <circle className="pic-ground-rose" cx="226" cy="144" r="52" />
      <circle className="pic-ground-sky" cx="92" cy="232" r="52" />
      <circle className="pic-ground-sun" cx="228" cy="322" r="54" />
      <circle className="pic-ground-rose" cx="92" cy="412" r="46" />
      <Person look={amina} pose={poses.waving} x={92} y={110} scale={1.2} />
      <Person look={rosa} pose={poses.standing} x={202} y={190} scale={0.92} />
      <Person look={osei} pose={poses.standing} x={248} y={190} scale={0.88} />
      <House x={74} y={262} scale={0.72} wall="paper" />
      <School x={108} y={270} scale={0.52} />
      <g transform="translate(228 322)">
        <Bust look={diallo} x={0} y={4} scale={0.95} />
        <Bust look={others.elder} x={-30} y={10} scale={0.9} turn={0.6} />
        <Bust look={others.scholar} x={30} y={10} scale={0.9} turn={-0.6} />
        <RoundTable x={0} y={14} rx={46} ry={14} deep={20} />
      </g>
      <Envelope x={92} y={416} scale={1.4} />
      <Arcs x={92} y={396} scale={0.5} dot={false} />
    </>
  ),
});
