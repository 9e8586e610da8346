import type { Look, Measures } from './look.ts';

interface TorsoProps {
  look: Look;
  body: Measures;
  sits: boolean;
}

/** The upper body with what is worn on it. */
export function Torso({ look, body, sits }: TorsoProps) {
  const { halfShoulder: s, halfHip: h, shoulder: top, hip } = body;
  const hem = look.dress && !sits ? body.knee + 3 : hip + 1;
  const wide = look.dress && !sits ? h + 5 : h;
  const outline = `M${-wide} ${hem}L${-s} ${top + 8}Q${-s} ${top} ${-s + 8} ${top}H${s - 8}Q${s} ${top} ${s} ${top + 8}L${wide} ${hem}Q0 ${hem + 3} ${-wide} ${hem}Z`;
  return (
    <>
      {look.over?.cut === 'hood' ? (
        <ellipse
          className={`pic-${look.over.tone} pic-shade`}
          cx="0"
          cy={top + 1}
          rx="10.5"
          ry="6"
        />
      ) : null}
      <path className={`pic-${look.top}`} d={outline} />
      {look.over ? (
        <Over cut={look.over.cut} tone={look.over.tone} body={body} />
      ) : (
        <Collar look={look} body={body} />
      )}
    </>
  );
}

function Collar({ look, body }: { look: Look; body: Measures }) {
  const { shoulder: top } = body;
  return (
    <path
      className={`pic-skin-${look.skin}`}
      d={`M-5 ${top}H5Q3.5 ${top + 5} 0 ${top + 5}-3.5 ${top + 5}-5 ${top}Z`}
    />
  );
}

interface OverProps {
  cut: 'waistcoat' | 'open' | 'hood';
  tone: string;
  body: Measures;
}

function Over({ cut, tone, body }: OverProps) {
  const { halfShoulder: s, halfHip: h, shoulder: top, hip } = body;
  const hem = hip + 2;
  if (cut === 'hood')
    return (
      <path
        className="pic-line pic-white"
        strokeWidth="1.2"
        d={`M-3.5 ${top + 3}V${top + 10}M3.5 ${top + 3}V${top + 9}`}
      />
    );
  if (cut === 'waistcoat')
    return (
      <path
        className={`pic-${tone}`}
        d={`M${-h - 0.5} ${hem}L${-s + 5} ${top + 3}L${-s + 7.5} ${top}H-5L0 ${top + 13}L5 ${top}H${s - 7.5}L${s - 5} ${top + 3}L${h + 0.5} ${hem}L0 ${hem + 3}Z`}
      />
    );
  return (
    <path
      className={`pic-${tone}`}
      d={`M${-h} ${hem}L${-s} ${top + 8}Q${-s} ${top} ${-s + 8} ${top}H-4.5L-1.5 ${top + 15}L-3 ${hem + 1}ZM${h} ${hem}L${s} ${top + 8}Q${s} ${top} ${s - 8} ${top}H4.5L1.5 ${top + 15}L3 ${hem + 1}Z`}
    />
  );
}
