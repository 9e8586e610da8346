import {
  drawnPictures,
  mediaPath,
  readMediaText,
  readPictureWords,
  type MediaEntry,
  type PictureWords,
} from '@heard/curriculum/picture-texts';
import type { DbOrTransaction } from '@heard/db';
import { z } from 'zod';
import { authorize, type Ctx } from '../../context.server.ts';
import { listPictureUses, type PictureUse } from './picture-uses.server.ts';

/** A picture as its authors see it. */
export interface ListedPicture {
  id: string;
  /** Null for a picture that is drawn in code. */
  media: MediaEntry | null;
  /** By locale; a locale that has no words for it is absent. */
  words: Record<string, PictureWords>;
  /** Lessons and pages for adults that show it, by their working or approved texts. */
  uses: PictureUse[];
}

/** Which pictures are wanted. What cannot be read counts as not said. */
export const ListPicturesInputSchema = z.object({
  /** Part of a name, of what it shows, of a caption or of a credit, in any case. */
  query: z.string().trim().max(200).catch(''),
  kind: z.enum(['all', 'uploaded', 'drawn']).catch('all'),
  use: z.enum(['all', 'used', 'unused']).catch('all'),
  page: z.coerce.number().int().min(1).catch(1),
});
export type WantedPictures = z.output<typeof ListPicturesInputSchema>;

const pageSize = 24;

/** A page of the pictures that are wanted: uploaded ones first, the newest of them first, then those drawn. */
export async function listPictures(
  ctx: Ctx,
  input: Partial<WantedPictures> = {},
): Promise<{ pictures: ListedPicture[]; total: number; page: number; pages: number }> {
  authorize(ctx, 'read:draft:any');
  const { query, kind, use, page } = ListPicturesInputSchema.parse(input);
  const wanted = (await readPictures(ctx.db)).filter(
    (picture) =>
      (kind === 'all' || (kind === 'uploaded') === (picture.media !== null)) &&
      (use === 'all' || (use === 'used') === picture.uses.length > 0) &&
      says(picture, query.toLowerCase()),
  );
  const pages = Math.max(1, Math.ceil(wanted.length / pageSize));
  const shown = Math.min(page, pages);
  const from = (shown - 1) * pageSize;
  return {
    ...{ pictures: wanted.slice(from, from + pageSize), total: wanted.length },
    ...{ page: shown, pages },
  };
}

function says({ id, media, words }: ListedPicture, query: string): boolean {
  const spoken = Object.values(words).flatMap(({ alt, caption = '' }) => [alt, caption]);
  const all = [id, media?.credit ?? '', ...spoken];
  return query === '' || all.some((text) => text.toLowerCase().includes(query));
}

/** All pictures with their words and uses. */
export async function readPictures(db: DbOrTransaction): Promise<ListedPicture[]> {
  const documents = await db.document.findMany({
    where: { kind: { in: ['media', 'pictures'] }, archivedAt: null },
    select: { path: true, locale: true, text: true },
  });
  const media = readMediaText(documents.find(({ path }) => path === mediaPath)?.text ?? '');
  const spoken = documents.flatMap(({ locale, text }) =>
    locale === null ? [] : [{ locale, words: readPictureWords(text) }],
  );
  const uses = await listPictureUses(db);
  return [...[...media.keys()].reverse(), ...drawnPictures].map((id) => ({
    ...{ id, media: media.get(id) ?? null },
    words: Object.fromEntries(
      spoken.flatMap(({ locale, words }) => {
        const said = words.get(id);
        return said ? [[locale, said]] : [];
      }),
    ),
    uses: uses.filter(({ picture }) => picture === id),
  }));
}
