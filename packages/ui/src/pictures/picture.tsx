import type { ReactElement, ReactNode } from 'react';
import { toLabelLines } from './label-lines.ts';

/** What a picture says: to those who cannot see it, and by the words inside it. */
export interface PictureWords {
  alt: string;
  labels: Readonly<Record<string, string>>;
}

/** Where a label stands: the middle of its lines, and how wide they may be. */
interface LabelPlace {
  x: number;
  y: number;
  width: number;
  /** Heavier, as the head of what stands below. */
  isHead?: true;
}

/** A picture as it is drawn, from left to right. */
export interface Drawing {
  width: number;
  height: number;
  /** Whether it has a direction, and is turned round in languages that run from right to left. */
  mirrored: boolean;
  labels?: Readonly<Record<string, LabelPlace | readonly LabelPlace[]>>;
  /** Everything but the words; it may need to know that it is turned round. */
  art: (turning: { turned: boolean }) => ReactNode;
}

/** A picture that lessons may name. */
export interface Picture {
  draw: (words: PictureWords, direction: 'ltr' | 'rtl') => ReactElement;
  labels: readonly string[];
  mirrored: boolean;
}

/** The height of letters in pictures: 13 px and more where a picture is shown 288 px wide. */
const letterHeight = 15;
const lineHeight = 17;

/** Makes a picture of a drawing: an image with its words, whose art turns round and whose letters never do. */
export function toPicture(drawing: Drawing): Picture {
  const { width, height, mirrored, labels = {}, art: Art } = drawing;
  const draw: Picture['draw'] = (words, direction) => {
    const turned = mirrored && direction === 'rtl';
    return (
      <svg
        className={height > width ? 'picture picture-tall' : 'picture'}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.alt}
        focusable="false"
      >
        <g transform={turned ? `matrix(-1 0 0 1 ${width} 0)` : undefined}>
          <Art turned={turned} />
        </g>
        {Object.entries(labels).flatMap(([key, places]) =>
          [places]
            .flat()
            .map((place) => (
              <Label
                key={`${key} ${place.y}`}
                place={turned ? { ...place, x: width - place.x } : place}
                text={words.labels[key] ?? ''}
              />
            )),
        )}
      </svg>
    );
  };
  return { draw, labels: Object.keys(labels), mirrored };
}

/** Words around a middle, so that they sit the same in every script. */
function Label({ place, text }: { place: LabelPlace; text: string }) {
  const { x, y, width, isHead } = place;
  const lines = toLabelLines(text, width / letterHeight);
  const first = y + 5 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={isHead ? 'pic-text pic-text-head' : 'pic-text'}>
      {lines.map((line, index) => (
        <tspan key={line + String(index)} x={x} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Makes a scene without words, of the size that all scenes have. */
export function toScene(drawing: Pick<Drawing, 'mirrored' | 'art'>): Picture {
  return toPicture({ width: 320, height: 240, ...drawing });
}
