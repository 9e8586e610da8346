import type { ReactNode } from 'react';
import { round } from './placing.ts';
import type { HairStyle, Look } from './look.ts';

interface Hair {
  /** What hangs or stands behind the head. */
  back?: ReactNode;
  /** What lies over the forehead; it goes round with the head. */
  front: ReactNode;
}

const shapes: Record<HairStyle, (tone: string) => Hair> = {
  short: (tone) => ({
    front: (
      <path
        className={tone}
        d="M-10.6 1.5C-12.5-15 12.5-15 10.6 1.5Q9.5-3 6-5.2 0-3-6.5-5Q-9.5-3-10.6 1.5Z"
      />
    ),
  }),
  cropped: (tone) => ({
    front: (
      <path className={tone} d="M-10.2 0C-11-14.8 11-14.8 10.2 0Q8.5-6.6 0-6.6-8.5-6.6-10.2 0Z" />
    ),
  }),
  puffs: (tone) => ({
    back: (
      <>
        <circle className={tone} cx="-10.5" cy="-9.5" r="6.8" />
        <circle className={tone} cx="10.5" cy="-9.5" r="6.8" />
      </>
    ),
    front: (
      <path className={tone} d="M-10.4 0C-11.5-14.6 11.5-14.6 10.4 0Q8-5.5 0-7-8-5.5-10.4 0Z" />
    ),
  }),
  bob: (tone) => ({
    back: (
      <path
        className={tone}
        d="M-12.4 0A12.4 12.6 0 0 1 12.4 0V10Q12.4 13.5 9 13.5H-9Q-12.4 13.5-12.4 10Z"
      />
    ),
    front: <path className={tone} d="M-11 2.5C-12.5-15.5 12.5-15.5 11 2.5L8.8-4.2H-8.8Z" />,
  }),
  plait: (tone) => ({
    back: (
      <>
        <circle className={tone} cx="-9.5" cy="5" r="5.4" />
        <circle className={tone} cx="-12" cy="12.5" r="4.8" />
        <circle className={tone} cx="-13" cy="19.5" r="4.2" />
        <path className="pic-coral" d="M-15.5 22.5H-10.5L-10 25.5H-16Z" />
        <path className={tone} d="M-15.5 25.5H-10.5L-12 31H-14.5Z" />
      </>
    ),
    front: (
      <path
        className={tone}
        d="M-11 3.5C-13-15.5 13-15.5 10.6.5Q8-4.5 3-7-3-2.5-8.5-2-10.5 0-11 3.5Z"
      />
    ),
  }),
  long: (tone) => ({
    back: <path className={tone} d="M-12 0A12 12.4 0 0 1 12 0L13.5 22Q0 27-13.5 22Z" />,
    front: (
      <path className={tone} d="M-10.8 4C-13-15.5 13-15.5 10.8 4Q9.5-3.5 0-7-9.5-3.5-10.8 4Z" />
    ),
  }),
  bun: (tone) => ({
    back: <circle className={tone} cx="-3" cy="-13.5" r="5.8" />,
    front: <path className={tone} d="M-10.6 1.5C-12-15 12-15 10.6 1.5Q9-4 3-6.5-4-4-9-2.5Z" />,
  }),
  curls: (tone) => ({
    back: (
      <>
        {[
          [-10, 3],
          [-11.5, -4],
          [-7.5, -10.5],
          [0, -12.5],
          [7.5, -10.5],
          [11.5, -4],
          [10, 3],
        ].map(([x, y]) => (
          <circle className={tone} key={`${x}`} cx={x} cy={y} r="5.4" />
        ))}
      </>
    ),
    front: (
      <path
        className={tone}
        d="M-10.5 0C-11-15 11-15 10.5 0Q8-3 5.5-5 3-3 0-5.5-3-3-5.5-5-8-3-10.5 0Z"
      />
    ),
  }),
  afro: (tone) => ({
    back: <circle className={tone} cx="0" cy="-4" r="15" />,
    front: <path className={tone} d="M-10.4 0C-11-15 11-15 10.4 0Q8-6 0-6-8-6-10.4 0Z" />,
  }),
  sparse: (tone) => ({
    back: <path className={tone} d="M-10.5-4Q-13.5 8-8 8H8Q13.5 8 10.5-4Z" />,
    front: <path className={tone} d="M-9.5-4.5Q-6-11 1-10.8-6-8.5-9.5-4.5Z" />,
  }),
  headwrap: (tone) => ({
    front: (
      <>
        <path className={`${tone} pic-shade`} d="M-3-15Q-1-22 6-20.5 13-18 8.5-11Z" />
        <path className={tone} d="M-10.8 0C-15-17 13-21 10.8 0Q7-6 0-6-7-6-10.8 0Z" />
        <path className={`${tone} pic-shade pic-line`} strokeWidth="1.4" d="M-9.5-6Q-1-13 9-8" />
      </>
    ),
  }),
  headscarf: (tone) => ({
    back: (
      <path
        className={tone}
        d="M-12.2 2A12.2 13.6 0 0 1 12.2 2Q12 11 17 16.5 0 25-17 16.5-12 11-12.2 2Z"
      />
    ),
    front: (
      <path
        className={tone}
        d="M-11.5 4C-14-15.5 14-15.5 11.5 4 11.5 13 4 15.5 0 15.5S-11.5 13-11.5 4ZM-7.4.5C-7.4 6-4 10 0 10S7.4 6 7.4.5C7.4-4 4-6.6 0-6.6S-7.4-4-7.4.5Z"
      />
    ),
  }),
  turban: (tone) => ({
    front: (
      <>
        <path className={tone} d="M-12 .5C-19-21 19-21 12 .5Q7-6 0-2.5-7-6-12 .5Z" />
        <path
          className={`${tone} pic-shade pic-line`}
          strokeWidth="1.4"
          d="M-12-5Q-2-11 0-3.5M12.5-7Q4-14-7-13M11.5-2Q6-8-9.5-10"
        />
      </>
    ),
  }),
  cap: (tone) => ({
    back: <path className="pic-hair-black" d="M-10.6 4.5C-12-8 12-8 10.6 4.5Z" />,
    front: (
      <>
        <path className={tone} d="M-10.8-1C-12-15.5 12-15.5 10.8-1Q0-5-10.8-1Z" />
        <path className={`${tone} pic-shade`} d="M2-4.5Q12-6 17.5-1.5 12 .5 2-1Z" />
      </>
    ),
  }),
};

/** Hair that hangs behind the body's top; drawn before it. */
export function HairBehind({ look, y, turn }: { look: Look; y: number; turn: number }) {
  const { back } = shapes[look.hair](`pic-${look.hairTone}`);
  const side = turn < 0 ? ' scale(-1 1)' : '';
  return back ? <g transform={`translate(${round(-2.2 * turn)} ${y})${side}`}>{back}</g> : null;
}

/** A head without details of a face: it looks where its hair goes round to (-1 left, 0 ahead, 1 right). */
export function Head({ look, y, turn }: { look: Look; y: number; turn: number }) {
  const { front } = shapes[look.hair](`pic-${look.hairTone}`);
  return (
    <g transform={`translate(0 ${y})`}>
      <ellipse className={`pic-skin-${look.skin}`} cx="0" cy="0" rx="9.8" ry="10.8" />
      {turn === 0 ? (
        front
      ) : (
        <g transform={`${turn < 0 ? 'scale(-1 1) ' : ''}rotate(${round(-16 * Math.abs(turn))})`}>
          {front}
        </g>
      )}
    </g>
  );
}
