/**
 * Heard's own pictures, drawn in code: cut paper in the colours of the theme, people without faces' details.
 *
 * - No style attributes, no ids, no addresses: shapes with classes, so that they may stand in a stored lesson.
 * - Words come from `content/<locale>/pictures.yaml`; a picture names the labels that it needs.
 * - Each is small (12 kB of HTML) and composed of the parts in `parts/`.
 */
import type { Picture } from './picture.tsx';
import { deadlines } from './scenes/deadlines.tsx';

export type { PictureWords } from './picture.tsx';

/** Every picture by the name that lessons use. */
export const pictures: Readonly<Record<string, Picture>> = {
  deadlines,
};
