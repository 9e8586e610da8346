import type { ReactNode } from 'react';
import { HairBehind, Head } from './head.tsx';
import { measuresOf, type Look } from './look.ts';
import { Person } from './person.tsx';
import type { Pose } from './pose.ts';

interface SeatedProps {
  look: Look;
  pose: Pose;
  x: number;
  y: number;
  scale?: number;
  flip?: boolean;
  holds?: ReactNode;
}

/** Somebody in a wheelchair, seen from the side. */
export function InWheelchair({ x, y, scale = 1.5, flip = false, ...person }: SeatedProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>
      <path className="pic-line pic-ink" strokeWidth="3" d="M-13-44H-18M-12-43-10-19H13L21-5H28" />
      <Person {...person} x={-1} y={-5} scale={1} />
      <circle className="pic-line pic-blue" cx="-5" cy="-17" r="15.2" strokeWidth="3.6" />
      <path
        className="pic-line pic-metal"
        strokeWidth="1"
        d="M-5-30V-4M-18-17H8M-14-26 4-8M4-26-14-8"
      />
      <circle className="pic-ink" cx="-5" cy="-17" r="2.8" />
      <circle className="pic-line pic-blue" cx="19" cy="-4.6" r="3.4" strokeWidth="2.4" />
    </g>
  );
}

/** The same, seen from the front. */
export function FacingWheelchair({ x, y, scale = 1.5, look, pose, holds }: SeatedProps) {
  const { shoulder, knee, halfHip } = measuresOf[look.age];
  const seat = knee - 8;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <rect className="pic-ink" x="-13" y={shoulder + 4} width="26" height="34" rx="5" />
      {[-1, 1].map((side) => (
        <rect
          className="pic-blue"
          key={side}
          x={side * 18 - 3}
          y="-33"
          width="6"
          height="33"
          rx="3"
        />
      ))}
      <path className="pic-line pic-ink" strokeWidth="2.6" d={`M-17-18H17M-9-2V-8M9-2V-8`} />
      <rect
        className={`pic-${look.bottom} pic-shade`}
        x={-halfHip - 1}
        y={seat - 3}
        width={halfHip * 2 + 2}
        height="12"
        rx="5"
      />
      <Person look={look} pose={pose} x={0} y={-4} scale={1} holds={holds} />
    </g>
  );
}

/** A head and shoulders alone, for crowds and those far away. */
export function Bust({
  look,
  x,
  y,
  scale = 1,
  turn = 0,
}: Pick<SeatedProps, 'look' | 'x' | 'y' | 'scale'> & { turn?: number }) {
  const { halfShoulder: s } = measuresOf[look.age];
  const tone = look.over?.tone ?? look.top;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <HairBehind look={look} y={-30} turn={turn} />
      <path
        className={`pic-${tone}`}
        d={`M${-s - 2} 6V-6Q${-s} -16 -4-17H4Q${s}-16 ${s + 2}-6V6Z`}
      />
      <path className={`pic-skin-${look.skin} pic-shade`} d="M-3.8-24H3.8V-16Q0-11-3.8-16Z" />
      <Head look={look} y={-30} turn={turn} />
    </g>
  );
}
