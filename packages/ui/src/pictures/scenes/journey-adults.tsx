import { Bust } from '../parts/wheelchair.tsx';
import { diallo, others } from '../parts/cast.ts';
import { Envelope, CalendarSheet } from '../parts/papers.tsx';
import { Scales } from '../parts/things.tsx';
import { House, PublicBuilding } from '../parts/buildings.tsx';
import { RoundTable } from '../parts/furniture.tsx';
import { toPicture } from '../picture.tsx';

const stations = [44, 132, 220, 308, 396, 484];
const grounds = ['sun', 'rose', 'sky', 'leaf', 'sun', 'sky'] as const;

function label(at: number) {
  return { x: 210, y: stations[at] ?? 0, width: 190, isHead: true } as const;
}

function StationIcons() {
  return (
    <>
      <House x={56} y={62} scale={0.5} wall="paper" />
      <g transform="translate(56 156)">
        <Scales x={0} y={0} scale={1} tone="sign" />
      </g>
      <Envelope x={56} y={220} scale={1.05} />
      <g transform="translate(56 328)">
        <PublicBuilding x={0} y={0} scale={0.4} />
      </g>
      <g transform="translate(56 396)">
        <Bust look={diallo} x={0} y={6} scale={0.62} />
        <Bust look={others.elder} x={-19} y={10} scale={0.62} turn={0.6} />
        <Bust look={others.scholar} x={19} y={10} scale={0.62} turn={-0.6} />
        <RoundTable x={0} y={12} rx={29} ry={8} deep={12} />
      </g>
      <CalendarSheet x={56} y={484} scale={0.95} />
    </>
  );
}

/** A complaint on its way, station by station from top to bottom. */
export const journeyAdults = toPicture({
  width: 320,
  height: 528,
  mirrored: true,
  labels: {
    home: label(0),
    remedies: label(1),
    registration: label(2),
    state: label(3),
    views: label(4),
    'follow-up': label(5),
  },
  art: () => (
    <>
      <path className="pic-line pic-coral" strokeWidth="6" d="M56 44V484" />
      {stations.map((y, at) => (
        <g key={y}>
          <rect className="pic-ground-paper" x="24" y={y - 34} width="292" height="68" rx="34" />
          <circle className={`pic-ground-${grounds[at]}`} cx="56" cy={y} r="40" />
        </g>
      ))}
      <StationIcons />
    </>
  ),
});
