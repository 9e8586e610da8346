import { refuse, type Outcome } from '@heard/domain/outcome';
import { pictureLimits } from './picture-limits.server.ts';
import type { PictureRefusal } from './picture-refusal.server.ts';

export type { PictureRefusal } from './picture-refusal.server.ts';

/** A picture as it is kept. */
export interface PreparedPicture {
  bytes: Buffer;
  ending: 'webp' | 'png' | 'svg';
  width: number;
  height: number;
}

/**
 * Makes of uploaded bytes a picture that may be shown: photographs and screenshots (JPEG, PNG, WebP, GIF, AVIF)
 * turned upright, stripped of all that is not the picture, at most 1600 pixels wide; drawings (SVG) of what a
 * list allows. Refuses everything else by its content, whatever it is called, and moving pictures.
 */
export async function preparePicture(
  bytes: Uint8Array,
): Promise<Outcome<{ picture: PreparedPicture }, PictureRefusal>> {
  if (bytes.length > pictureLimits.bytes)
    return refuse({
      ...{ code: 'picture-too-large', megabytes: pictureLimits.bytes / 1024 / 1024 },
    });
  if (bytes.length === 0) return refuse({ code: 'picture-type-unknown' });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (looksLikeXml(buffer)) {
    const { cleanSvg } = await import('./clean-svg.server.ts');
    return cleanSvg(buffer);
  }
  // Loaded only now: a server that nobody uploads to never loads it.
  const { prepareRaster } = await import('./prepare-raster.server.ts');
  return prepareRaster(buffer);
}

/** Whether the first sign that is no space is that of a tag. */
function looksLikeXml(bytes: Buffer): boolean {
  return /^\ufeff?\s*</.test(bytes.subarray(0, 512).toString('utf8'));
}
