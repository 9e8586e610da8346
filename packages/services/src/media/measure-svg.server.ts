import { pictureLimits } from './picture-limits.server.ts';
import type { DrawnElement } from './inspect-svg.server.ts';

/** Pixels in a unit of CSS; everything else is no length that a drawing has by itself. */
const units: Record<string, number> = {
  ...{ '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 },
};

/** Of a drawing that says no size of its own: as wide as a lesson's column. */
const columnWidth = 800;

/** How large a drawing is shown, and the part of its plane that is seen. */
export interface SvgMeasures {
  width: number;
  height: number;
  viewBox: string;
}

/** Measures a drawing by its own size or by the part of its plane that it shows; null when it has neither. */
export function measureSvg({ attributes }: DrawnElement): SvgMeasures | null {
  const own = [toPixels(attributes.width), toPixels(attributes.height)];
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, wide = 0, high = 0] =
    box.length === 4 && box.every(Number.isFinite) ? box : [0, 0, own[0] ?? 0, own[1] ?? 0];
  if (!(wide > 0) || !(high > 0)) return null;
  const width = own[0] ?? columnWidth;
  const height = (width * high) / wide;
  const scale = Math.min(1, pictureLimits.width / width, pictureLimits.height / height);
  const size = [width, height].map((side) => Math.round(side * scale));
  if (size.some((side) => side < 1)) return null;
  return {
    ...{ width: size[0] ?? 1, height: size[1] ?? 1 },
    viewBox: [left, top, wide, high].join(' '),
  };
}

function toPixels(text: string | undefined): number | null {
  const [, digits, unit = ''] = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(text ?? '') ?? [];
  const pixels = Number(digits) * (units[unit] ?? Number.NaN);
  return Number.isFinite(pixels) && pixels > 0 ? pixels : null;
}
