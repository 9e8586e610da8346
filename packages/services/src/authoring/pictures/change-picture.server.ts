import { sourceLocale } from '@heard/curriculum';
import {
  drawnPictures,
  mediaPath,
  readMediaText,
  readPictureWords,
  toPicturesPath,
} from '@heard/curriculum/picture-texts';
import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import {
  readDetails,
  type PictureDetails,
  type PictureTextRefusal,
  type ReadDetails,
} from './picture-details.server.ts';
import { listPictureUses } from './picture-uses.server.ts';
import {
  lockPictureTexts,
  PictureListUnreadable,
  revisePictures,
  type EntryChange,
  type UnreadableRefusal,
} from './revise-pictures.server.ts';
import { patience } from './upload-picture.server.ts';

/**
 * Changes what is said of a picture. Where an approved lesson shows it, the words are reviewed like any text
 * (`review`); else they go out with the first lesson that shows it. Words inside a drawn picture stay as they are.
 * Whoever may write in one course alone may not change what others show. Throws NotFoundError for an unknown name.
 */
export async function changePicture(
  ctx: Ctx,
  { id, ...given }: PictureDetails & { id: string },
): Promise<Outcome<{ review: boolean }, PictureTextRefusal | UnreadableRefusal>> {
  authorize(ctx, 'write:draft:any');
  const isDrawn = drawnPictures.includes(id);
  const read = readDetails(given, { needed: sourceLocale, isDrawn });
  if ('refusal' in read) return refuse(read.refusal);

  const { details } = read;
  try {
    return await ctx.db.$transaction(async (tx) => {
      const paths = [mediaPath, ...Object.keys(details.words).map(toPicturesPath)];
      const texts = await lockPictureTexts(tx, paths);
      const uses = await listPictureUses(tx, id);
      for (const { course } of uses) authorize(ctx, 'write:draft:any', { course });
      const entries = toEntries(id, details, { texts, isDrawn });
      const approved = !uses.some(({ inApproved }) => inApproved);
      await revisePictures(tx, ctx, { id, texts, entries, approved });
      await writeAudit(tx, ctx, { action: 'picture.changed', subject: id });
      return { ok: true as const, review: !approved };
    }, patience);
  } catch (error) {
    if (error instanceof PictureListUnreadable)
      return refuse({ code: 'picture-list-unreadable', path: error.path });
    throw error;
  }
}

function toEntries(
  id: string,
  { words, credit, licence }: ReadDetails,
  { texts, isDrawn }: { texts: ReadonlyMap<string, { text: string }>; isDrawn: boolean },
): EntryChange[] {
  const before = readMediaText(texts.get(mediaPath)?.text ?? '').get(id);
  if (!before && !isDrawn) throw new NotFoundError('no such picture');
  const spoken = Object.entries(words).map(([locale, said]): EntryChange => {
    const path = toPicturesPath(locale);
    const old = readPictureWords(texts.get(path)?.text ?? '').get(id);
    if (said === null) return { path, entry: null };
    // A drawn picture says the words inside it, even where there are none.
    return { path, entry: { ...said, ...(isDrawn && { labels: { ...old?.labels } }) } };
  });
  return before ? [{ path: mediaPath, entry: { ...before, credit, licence } }, ...spoken] : spoken;
}
