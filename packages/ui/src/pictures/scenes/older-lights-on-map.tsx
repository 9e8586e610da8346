import { Person } from '../parts/person.tsx';
import { tariq, sofia } from '../parts/cast.ts';
import { poses } from '../parts/pose.ts';
import { Stage } from '../parts/outdoors.tsx';
import { toScene } from '../picture.tsx';

/** Land without borders. */
const land =
  'M36 44Q52 28 84 32 108 30 112 42 98 50 96 62 84 68 78 82 92 92 104 98 112 112 98 128 90 150 84 152 80 134 78 116 68 102 62 84 44 72 36 44ZM140 48Q148 32 168 34 200 26 236 30 276 34 288 46 280 62 266 68 262 84 246 80 238 96 226 82 214 90 206 78 196 72 188 80 176 72 164 78 144 70 140 48ZM146 84Q162 76 184 84 200 92 194 106 182 118 178 136 168 146 160 132 158 112 142 102 138 92 146 84ZM240 118Q256 108 276 116 286 128 276 138 252 142 240 134 236 126 240 118Z';

const lamps = [
  [58, 48, true],
  [86, 44, false],
  [70, 70, true],
  [92, 104, true],
  [88, 128, false],
  [156, 48, true],
  [174, 58, true],
  [198, 44, false],
  [228, 52, true],
  [262, 46, false],
  [250, 68, true],
  [212, 72, false],
  [160, 92, true],
  [180, 98, false],
  [168, 126, true],
  [260, 126, true],
] as const;

/** A map of the world without borders, with lamps; some are lit. */
export const olderLightsOnMap = toScene({
  mirrored: false,
  art: () => (
    <Stage ground="sky" floor={206}>
      <rect className="pic-navy" x="16" y="14" width="288" height="150" rx="8" />
      <path className="pic-teal" d={land} />
      <path className="pic-line pic-teal" strokeWidth="6" d={land} />
      {lamps.map(([x, y, lit]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          {lit ? (
            <circle className="pic-amber" cx="0" cy="0" r="6.5" />
          ) : (
            <circle className="pic-slate" cx="0" cy="0" r="5" />
          )}
          <circle className={lit ? 'pic-white' : 'pic-navy'} cx="0" cy="0" r={lit ? 3 : 2.4} />
        </g>
      ))}
      <Person look={sofia} pose={poses.handUp} x={127} y={234} scale={1.25} />
      <Person look={tariq} pose={poses.standingRight} x={220} y={234} scale={1.25} flip />
    </Stage>
  ),
});
