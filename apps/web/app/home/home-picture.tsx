import type { ReactNode } from 'react';

/** Where the child's mouth is: the arcs widen around it. */
const voice = { x: 112, y: 252 };

function arcOf(radius: number, from: number, to: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    const x = voice.x + radius * Math.cos(angle);
    const y = voice.y + radius * Math.sin(angle);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return `M${at(from)}A${radius} ${radius} 0 0 0 ${at(to)}`;
}

/** The idea of Heard in cut paper: a child's voice passes a house and a parliament, and reaches a table. */
export function HomePicture({ label }: { label: string }) {
  return (
    <svg className="home-picture" viewBox="0 0 560 372" role="img" aria-label={label}>
      <rect className="cut-ground" x="0" y="344" width="560" height="16" rx="8" />
      <path className="cut-voice" d={arcOf(46, 24, -62)} />
      <path className="cut-voice" d={arcOf(166, 22, -56)} />
      <path className="cut-voice" d={arcOf(296, 16, -52)} />
      <Child />
      <House />
      <Parliament />
      <Committee />
    </svg>
  );
}

function Child() {
  return (
    <g>
      <path className="cut-limb" d="M70 318V342M88 318V342" />
      <path className="cut-sun" d="M58 324 66 282Q79 272 92 282L100 324Z" />
      <path className="cut-arm" d="M88 288 102 268" />
      <path className="cut-arm" d="M69 288 56 306" />
      <circle className="cut-hair" cx="63" cy="240" r="8" />
      <circle className="cut-hair" cx="95" cy="238" r="8" />
      <circle className="cut-skin-2" cx="79" cy="256" r="18" />
      <path className="cut-hair" d="M61 258A18 18 0 0 1 97 254Q80 248 61 258Z" />
      <circle className="cut-dot" cx={voice.x} cy={voice.y} r="8" />
    </g>
  );
}

function House() {
  return (
    <g>
      <rect className="cut-stone" x="222" y="252" width="10" height="26" />
      <rect className="cut-sky" x="178" y="284" width="64" height="60" />
      <path className="cut-ink" d="M166 288 210 246 254 288Z" />
      <rect className="cut-sun" x="188" y="298" width="16" height="16" />
      <path className="cut-coral" d="M214 344V314Q222 304 230 314V344Z" />
    </g>
  );
}

function Parliament() {
  const columns = [300, 322, 344, 366, 388];
  return (
    <g>
      <path className="cut-pole" d="M350 226V196" />
      <path className="cut-leaf" d="M351 196 378 204 351 213Z" />
      <path className="cut-stone" d="M288 268 350 226 412 268Z" />
      <rect className="cut-ink" x="292" y="268" width="116" height="10" />
      {columns.map((x) => (
        <rect className="cut-stone" key={x} x={x} y="278" width="12" height="48" />
      ))}
      <rect className="cut-ink" x="290" y="326" width="120" height="8" />
      <rect className="cut-stone" x="282" y="334" width="136" height="10" />
    </g>
  );
}

function Committee() {
  return (
    <g>
      <Person x={462} top={276} cloth="cut-leaf" skin="cut-skin-1">
        <path className="cut-leaf" d="M446 294Q444 258 462 258Q480 258 478 294L470 284H454Z" />
        <circle className="cut-skin-1" cx="462" cy="275" r="11" />
      </Person>
      <Person x={500} top={268} cloth="cut-sky" skin="cut-skin-3">
        <path
          className="cut-grey"
          d="M487 268A13 13 0 0 1 513 268Q508 260 500 260Q492 260 487 268Z"
        />
      </Person>
      <Person x={538} top={278} cloth="cut-sun" skin="cut-skin-2">
        <path
          className="cut-hair"
          d="M524 284A14 16 0 1 1 552 284Q548 272 538 270Q528 272 524 284Z"
        />
      </Person>
      <path className="cut-coral" d="M440 322H560L548 344H452Z" />
      <rect className="cut-ink" x="434" y="314" width="126" height="10" rx="5" />
    </g>
  );
}

interface PersonProps {
  x: number;
  /** Where the head's middle is. */
  top: number;
  cloth: string;
  skin: string;
  /** Hair or scarf. */
  children: ReactNode;
}

function Person({ x, top, cloth, skin, children }: PersonProps) {
  const shoulder = top + 18;
  return (
    <g>
      <path
        className={cloth}
        d={`M${x - 19} 316V${shoulder + 14}Q${x - 19} ${shoulder} ${x} ${shoulder}Q${x + 19} ${shoulder} ${x + 19} ${shoulder + 14}V316Z`}
      />
      <circle className={skin} cx={x} cy={top} r="13" />
      {children}
    </g>
  );
}
