import { mediaPath, readMediaText, toPicturesPath } from '@heard/curriculum/picture-texts';
import type { Prisma } from '@heard/db';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { forgetMediaFile } from '../../media/index.server.ts';
import {
  listPictureUses,
  listPublishedUses,
  type PictureUse,
  type PublishedUse,
} from './picture-uses.server.ts';
import {
  lockPictureTexts,
  PictureListUnreadable,
  revisePictures,
  type UnreadableRefusal,
} from './revise-pictures.server.ts';
import { patience } from './upload-picture.server.ts';

export type DeletePictureRefusal =
  UnreadableRefusal | { code: 'picture-used'; uses: PictureUse[]; published: PublishedUse[] };

/**
 * Deletes an uploaded picture for good: its entries and words, and its bytes unless another entry names them.
 * Refuses one that a lesson shows, as it is written, as it is approved, or as it was published in any version.
 * Throws NotFoundError for an unknown name, and for a drawn picture.
 */
export async function deletePicture(
  ctx: Ctx,
  { id }: { id: string },
): Promise<Outcome<object, DeletePictureRefusal>> {
  authorize(ctx, 'write:draft:any');
  try {
    const done = await ctx.db.$transaction((tx) => takeOut(tx, ctx, id), patience);
    if (!done.ok) return done;
    await ctx.db.$transaction((tx) => forgetUnnamed(tx, ctx, done.file), patience);
    return { ok: true };
  } catch (error) {
    if (error instanceof PictureListUnreadable)
      return refuse({ code: 'picture-list-unreadable', path: error.path });
    throw error;
  }
}

async function takeOut(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  id: string,
): Promise<Outcome<{ file: string }, DeletePictureRefusal>> {
  const spoken = await tx.document.findMany({
    where: { kind: 'pictures', archivedAt: null },
    select: { locale: true },
  });
  const paths = spoken.flatMap(({ locale }) => (locale === null ? [] : toPicturesPath(locale)));
  const texts = await lockPictureTexts(tx, [mediaPath, ...paths]);
  const picture = readMediaText(texts.get(mediaPath)?.text ?? '').get(id);
  if (!picture) throw new NotFoundError('no such picture');
  const uses = await listPictureUses(tx, id);
  const published = await listPublishedUses(tx, picture.file);
  if (uses.length + published.length > 0) return refuse({ code: 'picture-used', uses, published });
  const entries = [mediaPath, ...paths].map((path) => ({ path, entry: null }));
  await revisePictures(tx, ctx, { id, texts, entries, approved: true });
  await writeAudit(tx, ctx, { action: 'picture.deleted', subject: id });
  return { ok: true, file: picture.file };
}

/** Only after the entry is gone for good, and looked at once more: the same picture may have been uploaded again. */
async function forgetUnnamed(tx: Prisma.TransactionClient, ctx: Ctx, file: string): Promise<void> {
  const texts = await lockPictureTexts(tx, [mediaPath]);
  const { text = '', approvedText = '' } = texts.get(mediaPath) ?? {};
  if (text.includes(file) || approvedText?.includes(file)) return;
  await forgetMediaFile(ctx.settings.mediaDir, file);
}
