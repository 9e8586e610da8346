import { loadSharp } from './load-sharp.server.ts';
import { nameMediaFile } from './media-folder.server.ts';
import { oneAtATime } from './one-at-a-time.server.ts';
import { pictureLimits } from './picture-limits.server.ts';
import { preparePicture } from './prepare-picture.server.ts';

/** Why a file of a folder of curriculum cannot be taken as an uploaded picture. */
export type MediaFileProblem = 'name' | 'too-large' | 'not-its-type' | 'holds-more' | 'drawing';

const endings: Record<string, string> = { webp: 'webp', png: 'png', jpeg: 'jpg' };

/**
 * Looks whether a file that came with a folder of curriculum is a picture such as uploading makes them: called by
 * the hash of its bytes, of the type that its ending says, still, without places or other data beside the
 * picture, and a drawing of nothing but what the list allows. Null when it is.
 */
export async function checkMediaFile(
  name: string,
  bytes: Buffer,
): Promise<MediaFileProblem | null> {
  const ending = name.split('.').at(-1) ?? '';
  if (nameMediaFile(bytes, ending) !== name) return 'name';
  if (bytes.length > pictureLimits.bytes) return 'too-large';
  if (ending === 'svg') return isCleanDrawing(bytes);
  const sharp = await loadSharp();
  return oneAtATime(async () => {
    const read = () => sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error' });
    try {
      const seen = await read().metadata();
      if (endings[seen.format] !== ending || (seen.pages ?? 1) > 1) return 'not-its-type';
      if (seen.exif || seen.xmp || seen.iptc || seen.tifftagPhotoshop) return 'holds-more';
      await read().timeout({ seconds: pictureLimits.seconds }).stats();
      return null;
    } catch {
      return 'not-its-type';
    }
  });
}

async function isCleanDrawing(bytes: Buffer): Promise<MediaFileProblem | null> {
  const cleaned = await preparePicture(bytes);
  if (!cleaned.ok || cleaned.picture.ending !== 'svg') return 'drawing';
  return cleaned.picture.bytes.equals(bytes) ? null : 'drawing';
}
