import {
  drawnPictures,
  mediaPath,
  readMediaText,
  readPictureWords,
  toPicturesPath,
} from '@heard/curriculum/picture-texts';
import { sourceLocale } from '@heard/curriculum';
import { toPictureId } from '@heard/domain/authoring';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { keepMediaFile, preparePicture, type PictureRefusal } from '../../media/index.server.ts';
import {
  readDetails,
  type PictureDetails,
  type PictureTextRefusal,
  type ReadDetails,
} from './picture-details.server.ts';
import {
  lockPictureTexts,
  PictureListUnreadable,
  revisePictures,
  type UnreadableRefusal,
} from './revise-pictures.server.ts';

export type UploadPictureRefusal = PictureRefusal | PictureTextRefusal | UnreadableRefusal;

/** A picture that lessons may show from now on, by its name. */
interface UploadedPicture {
  id: string;
  file: string;
  width: number;
  height: number;
}

/**
 * Takes a picture that an author uploads: made anew from its bytes, on disk before it is acknowledged, and named
 * in the curriculum with its words, credit and licence. Its name is made of the file's. Refuses what is no
 * picture, or one too large, and details that are missing or too long.
 */
export async function uploadPicture(
  ctx: Ctx,
  input: PictureDetails & { bytes: Uint8Array; name: string },
): Promise<Outcome<UploadedPicture, UploadPictureRefusal>> {
  authorize(ctx, 'write:draft:any');
  const read = readDetails(input, { needed: sourceLocale });
  if ('refusal' in read) return refuse(read.refusal);
  const prepared = await preparePicture(input.bytes);
  if (!prepared.ok) return prepared;

  const { picture } = prepared;
  const size = { width: picture.width, height: picture.height };
  try {
    return await ctx.db.$transaction(async (tx) => {
      const paths = [mediaPath, ...Object.keys(read.details.words).map(toPicturesPath)];
      const texts = await lockPictureTexts(tx, paths);
      const id = toPictureId(input.name, listTaken(texts));
      // Within the lock: nobody forgets the same bytes meanwhile.
      const file = await keepMediaFile(ctx.settings.mediaDir, picture);
      const entries = toEntries(read.details, { file, ...size });
      await revisePictures(tx, ctx, { id, texts, entries, approved: true });
      await writeAudit(tx, ctx, { action: 'picture.uploaded', subject: id, detail: { file } });
      return { ok: true as const, id, file, ...size };
    }, patience);
  } catch (error) {
    if (error instanceof PictureListUnreadable)
      return refuse({ code: 'picture-list-unreadable', path: error.path });
    throw error;
  }
}

/** An import may hold the lock for a while. */
export const patience = { timeout: 30_000, maxWait: 30_000 };

function listTaken(texts: ReadonlyMap<string, { text: string; approvedText: string | null }>) {
  const taken = new Set(drawnPictures);
  for (const [path, { text, approvedText }] of texts)
    for (const one of [text, approvedText ?? '']) {
      const entries = path === mediaPath ? readMediaText(one) : readPictureWords(one);
      for (const id of entries.keys()) taken.add(id);
    }
  return taken;
}

function toEntries(
  { words, credit, licence }: ReadDetails,
  size: { file: string; width: number; height: number },
) {
  const spoken = Object.entries(words).flatMap(([locale, said]) =>
    said === null ? [] : [{ path: toPicturesPath(locale), entry: { ...said } }],
  );
  return [{ path: mediaPath, entry: { ...size, credit, licence } }, ...spoken];
}
