import { moved, round, type Place } from './placing.ts';

/** A speech bubble with a voice in it and no words; its tip is at `x`, `y`, below it on the left. */
export function SpeechBubble({ wide = 58, ...place }: Place & { wide?: number }) {
  const middle = wide / 2 + 1;
  return (
    <g transform={moved(place)}>
      <path
        className="pic-white"
        d={`M0 0Q7-3 9-12H${wide - 6}Q${wide + 6}-12 ${wide + 6}-27T${wide - 6}-43H8Q-6-43-6-28-6-17 2-13 3-6 0 0Z`}
      />
      <circle className="pic-coral" cx={middle - 11} cy="-27.5" r="3.2" />
      {[7, 13, 19].map((r) => (
        <path
          className="pic-line pic-coral"
          key={r}
          strokeWidth="2.8"
          d={`M${round(middle - 11 + r * 0.8)}${round(-27.5 - r * 0.6)}A${r} ${r} 0 0 1 ${round(middle - 11 + r * 0.8)} ${round(-27.5 + r * 0.6)}`}
        />
      ))}
    </g>
  );
}

/** The three arcs of the mark: a voice on its way, from its dot. */
export function Arcs({ dot = true, ...place }: Place & { dot?: boolean }) {
  return (
    <g transform={moved(place)}>
      {dot ? <circle className="pic-coral" cx="0" cy="0" r="6" /> : null}
      {[18, 32, 46].map((r) => (
        <path
          className="pic-line pic-coral"
          key={r}
          strokeWidth="6"
          d={`M${round(-r * 0.8)} ${round(-r * 0.6)}A${r} ${r} 0 0 1 ${round(r * 0.8)} ${round(-r * 0.6)}`}
        />
      ))}
    </g>
  );
}
