import { Bust } from '../parts/wheelchair.tsx';
import { amina, mei, others } from '../parts/cast.ts';
import { Flag } from '../parts/things.tsx';
import { toPicture } from '../picture.tsx';

const cards = [6, 212, 418];

function head(at: number) {
  return { x: 190, y: (cards[at] ?? 0) + 28, width: 220, isHead: true } as const;
}

function cell(at: number, row: number) {
  return { x: 206, y: (cards[at] ?? 0) + 78 + row * 48, width: 208 } as const;
}

function rowName(row: number) {
  return cards.map((y) => ({ x: 54, y: y + 78 + row * 48, width: 86, isHead: true }) as const);
}

/** The three ways to the Committee, one card each: who may go, about what, and what it needs. */
export const threeProcedures = toPicture({
  width: 320,
  height: 624,
  mirrored: true,
  labels: {
    individual: head(0),
    interstate: head(1),
    inquiry: head(2),
    who: rowName(0),
    what: rowName(1),
    needs: rowName(2),
    'individual-who': cell(0, 0),
    'individual-what': cell(0, 1),
    'individual-needs': cell(0, 2),
    'interstate-who': cell(1, 0),
    'interstate-what': cell(1, 1),
    'interstate-needs': cell(1, 2),
    'inquiry-who': cell(2, 0),
    'inquiry-what': cell(2, 1),
    'inquiry-needs': cell(2, 2),
  },
  art: () => (
    <>
      {(['rose', 'sun', 'sky'] as const).map((ground, at) => (
        <g key={ground} transform={`translate(0 ${cards[at]})`}>
          <rect className="pic-ground-paper" x="4" y="0" width="312" height="200" rx="12" />
          <rect className={`pic-ground-${ground}`} x="4" y="0" width="312" height="54" rx="12" />
          <path className="pic-line pic-stone" strokeWidth="1.5" d="M16 102H304M16 150H304" />
        </g>
      ))}
      <Bust look={amina} x={48} y={54} scale={1} />
      <Flag tone="plum" x={34} y={262} tall={40} />
      <Flag tone="green" x={58} y={262} tall={30} />
      <Bust look={others.boy} x={30} y={466} scale={0.82} />
      <Bust look={mei} x={68} y={466} scale={0.82} />
      <Bust look={others.girl} x={49} y={468} scale={0.86} />
    </>
  ),
});
