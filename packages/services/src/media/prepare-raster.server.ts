import { refuse, type Outcome } from '@heard/domain/outcome';
import type { Metadata, Sharp } from 'sharp';
import { loadSharp } from './load-sharp.server.ts';
import { oneAtATime } from './one-at-a-time.server.ts';
import { pictureLimits } from './picture-limits.server.ts';
import type { PictureRefusal } from './picture-refusal.server.ts';
import type { PreparedPicture } from './prepare-picture.server.ts';

type Prepared = Outcome<{ picture: PreparedPicture }, PictureRefusal>;

/** Kinds that keep every pixel as it was drawn: screenshots and line art. */
const exactFormats = new Set(['png', 'gif']);

/** Decodes a photograph or a screenshot by its content, and encodes it anew without anything beside it. */
export async function prepareRaster(bytes: Buffer): Promise<Prepared> {
  const sharp = await loadSharp();
  return oneAtATime(async (): Promise<Prepared> => {
    const read = () =>
      sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error' }).timeout({
        seconds: pictureLimits.seconds,
      });
    const seen = await read()
      .metadata()
      .catch((error: unknown) => toRefusal(error, 'picture-type-unknown'));
    if ('code' in seen) return refuse(seen);
    if (seen.width * seen.height > pictureLimits.pixels) return refuse(tooManyPixels());
    if ((seen.pages ?? 1) > 1) return refuse({ code: 'picture-moves' });
    try {
      return { ok: true, picture: await encode(upright(read()), seen) };
    } catch (error) {
      return refuse(toRefusal(error, 'picture-broken'));
    }
  });
}

/** The picture as it was held, no larger than lessons need, in the colours that every screen knows. */
function upright(picture: Sharp): Sharp {
  const { width, height } = pictureLimits;
  return picture
    .autoOrient()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
}

/** Photographs become WebP. Line art stays exact, as WebP or PNG, unless that takes several times the bytes. */
async function encode(picture: Sharp, { format }: Metadata): Promise<PreparedPicture> {
  const encodeAs = async (ending: 'webp' | 'png', encoder: (from: Sharp) => Sharp) => {
    const { data, info } = await encoder(picture.clone()).toBuffer({ resolveWithObject: true });
    return { bytes: data, ending, width: info.width, height: info.height };
  };
  const good = await encodeAs('webp', (from) => from.webp({ quality: 82 }));
  if (!exactFormats.has(format)) return good;
  const exact = await encodeAs('webp', (from) => from.webp({ lossless: true }));
  const png = await encodeAs('png', (from) => from.png({ compressionLevel: 9 }));
  const smaller = png.bytes.length < exact.bytes.length ? png : exact;
  return smaller.bytes.length <= 3 * good.bytes.length ? smaller : good;
}

function tooManyPixels(): PictureRefusal {
  return { code: 'picture-too-many-pixels', megapixels: pictureLimits.pixels / 1_000_000 };
}

function toRefusal(
  error: unknown,
  otherwise: 'picture-type-unknown' | 'picture-broken',
): PictureRefusal {
  const text = String(error);
  if (/pixel limit|exceeds/i.test(text)) return tooManyPixels();
  if (/unsupported image format|blocked/i.test(text)) return { code: otherwise };
  return { code: /header|corrupt|bad|invalid/i.test(text) ? 'picture-broken' : otherwise };
}
