import type { Look, Measures } from './look.ts';
import { round } from './placing.ts';
import type { Pose } from './pose.ts';

interface LegsProps {
  look: Look;
  legs: Pose['legs'];
  body: Measures;
}

/** Legs and shoes, from the ground up. */
export function Legs({ look, legs, body }: LegsProps) {
  if (legs === 'hidden') return null;
  const { halfHip, hip, knee, leg } = body;
  const cloth =
    look.dress && legs !== 'sit' && legs !== 'ahead' ? `skin-${look.skin}` : look.bottom;
  const shoes = look.shoes ?? 'ink';
  const gap = halfHip * 0.5;
  const seat = knee - 3;
  if (legs === 'sit') {
    const reach = 21 + halfHip * 0.4;
    return (
      <>
        <path
          className={`pic-line pic-${cloth} pic-shade`}
          strokeWidth={leg}
          d={`M2 ${seat + 1}H${reach - 3}V-5`}
        />
        <path
          className={`pic-line pic-${cloth}`}
          strokeWidth={leg}
          d={`M-2 ${seat + 2}H${reach}L${reach + 2}-5`}
        />
        <Shoe tone={shoes} x={reach + 2} leg={leg} />
      </>
    );
  }
  if (legs === 'ahead')
    return (
      <>
        {[-gap, gap].map((x) => (
          <g key={x}>
            <path
              className={`pic-line pic-${cloth}`}
              strokeWidth={leg}
              d={`M${x} ${seat + 2}V-6`}
            />
            <ellipse className={`pic-${shoes}`} cx={x} cy="-3" rx={round(leg * 0.6)} ry="3.4" />
          </g>
        ))}
      </>
    );
  if (legs === 'walk')
    return (
      <>
        <path
          className={`pic-line pic-${cloth} pic-shade`}
          strokeWidth={leg}
          d={`M0 ${hip}Q-1 ${knee}-11-5`}
        />
        <Shoe tone={shoes} x={-11} leg={leg} tilt={28} />
        <path
          className={`pic-line pic-${cloth}`}
          strokeWidth={leg}
          d={`M1 ${hip}Q7 ${knee} 10-4`}
        />
        <Shoe tone={shoes} x={10} leg={leg} />
      </>
    );
  return (
    <>
      {[-gap, gap].map((x) => (
        <g key={x}>
          <path className={`pic-line pic-${cloth}`} strokeWidth={leg} d={`M${x} ${hip - 2}V-4`} />
          <ellipse className={`pic-${shoes}`} cx={x} cy="-2.4" rx={round(leg * 0.62)} ry="2.8" />
        </g>
      ))}
    </>
  );
}

interface ShoeProps {
  tone: string;
  x: number;
  leg: number;
  tilt?: number;
}

function Shoe({ tone, x, leg, tilt = 0 }: ShoeProps) {
  const half = leg / 2;
  return (
    <path
      className={`pic-${tone}`}
      transform={`translate(${x} 0) rotate(${tilt} 0 -4)`}
      d={`M${-half} 0V-5H${half}Q${half + 5}-4.5 ${half + 5} 0Z`}
    />
  );
}
