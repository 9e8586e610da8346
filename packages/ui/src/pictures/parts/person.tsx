import type { ReactNode } from 'react';
import { HairBehind, Head } from './head.tsx';
import { measuresOf, type Look, type Measures } from './look.ts';
import { Legs } from './legs.tsx';
import { round } from './placing.ts';
import type { Pose, Reach } from './pose.ts';
import { Torso } from './torso.tsx';

export interface PersonProps {
  look: Look;
  pose: Pose;
  /** Where the feet are; for those who sit, where the feet of the seat are. */
  x: number;
  y: number;
  scale?: number;
  /** Turned round, to look to the left. */
  flip?: boolean;
  /** What both hands hold, in the body's own measures; the hands lie over it. */
  holds?: ReactNode;
  /** All of the body by default. Whoever sits at a table has the table's top between body and arms. */
  layer?: 'body' | 'arms';
}

/** Somebody in cut paper: posture and clothes speak, the face has no details. */
export function Person({ look, pose, x, y, scale = 1.5, flip = false, holds, layer }: PersonProps) {
  const body = measuresOf[look.age];
  const sits = pose.legs === 'sit' || pose.legs === 'hidden' || pose.legs === 'ahead';
  const lowered = sits ? body.knee - 3 - body.hip : 0;
  const bent = pose.lean ? ` rotate(${pose.lean} 0 ${body.hip})` : '';
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>
      {layer === 'arms' ? null : <Legs look={look} legs={pose.legs} body={body} />}
      <g transform={`translate(0 ${round(lowered)})${bent}`}>
        {layer === 'arms' ? null : <Trunk look={look} body={body} sits={sits} turn={pose.turn} />}
        {layer === 'body' ? null : (
          <>
            {holds}
            <Arm look={look} body={body} side={-1} reach={pose.left} />
            <Arm look={look} body={body} side={1} reach={pose.right} />
          </>
        )}
        {layer === 'body' ? null : <Head look={look} y={body.head} turn={pose.turn} />}
      </g>
    </g>
  );
}

interface TrunkProps {
  look: Look;
  body: Measures;
  sits: boolean;
  turn: number;
}

function Trunk({ look, body, sits, turn }: TrunkProps) {
  return (
    <>
      <HairBehind look={look} y={body.head} turn={turn} />
      {look.bag ? <Bag tone={look.bag} body={body} /> : null}
      <path
        className={`pic-skin-${look.skin} pic-shade`}
        d={`M-3.8 ${body.head + 6}H3.8V${body.shoulder + 3}H-3.8Z`}
      />
      <Torso look={look} body={body} sits={sits} />
      {look.bag ? <Straps tone={look.bag} body={body} /> : null}
    </>
  );
}

interface ArmProps {
  look: Look;
  body: Measures;
  side: -1 | 1;
  reach: Reach;
}

function Arm({ look, body, side, reach }: ArmProps) {
  const shoulder = {
    x: side * (body.halfShoulder - body.limb * 0.45),
    y: body.shoulder + body.limb * 0.6,
  };
  const hand = { x: shoulder.x + reach[0] * body.arm, y: shoulder.y + reach[1] * body.arm };
  // The elbow goes outwards, the further the nearer the hand is.
  const slack = Math.sqrt(Math.max(0, 1 - (reach[0] ** 2 + reach[1] ** 2) / 1.1)) * body.arm * 0.75;
  const elbow = {
    x: (shoulder.x + hand.x) / 2 + side * slack * 0.7,
    y: (shoulder.y + hand.y) / 2 + slack * 0.7,
  };
  const sleeve = look.over && look.over.cut !== 'waistcoat' ? look.over.tone : look.top;
  return (
    <>
      <path
        className={`pic-line pic-${sleeve} pic-shade`}
        strokeWidth={body.limb}
        d={`M${at(shoulder)}Q${at(elbow)} ${at(hand)}`}
      />
      <circle
        className={`pic-skin-${look.skin}`}
        cx={round(hand.x)}
        cy={round(hand.y)}
        r={round(body.limb * 0.56)}
      />
    </>
  );
}

function Bag({ tone, body }: { tone: string; body: Measures }) {
  const top = body.shoulder + 2;
  return (
    <rect
      className={`pic-${tone}`}
      x={-body.halfShoulder - 5}
      y={top}
      width={body.halfShoulder * 2 + 10}
      height={body.hip - top - 4}
      rx="7"
    />
  );
}

function Straps({ tone, body }: { tone: string; body: Measures }) {
  const x = round(body.halfShoulder * 0.56);
  const ends = `V${round((body.shoulder + body.hip) / 2)}`;
  return (
    <path
      className={`pic-line pic-${tone}`}
      strokeWidth="3"
      d={`M${-x} ${body.shoulder + 1.5}${ends}M${x} ${body.shoulder + 1.5}${ends}`}
    />
  );
}

function at({ x, y }: { x: number; y: number }): string {
  return `${round(x)} ${round(y)}`;
}
