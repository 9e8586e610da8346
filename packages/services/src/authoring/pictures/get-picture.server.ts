import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../../context.server.ts';
import { readPictures, type ListedPicture } from './list-pictures.server.ts';
import { listPublishedUses, type PublishedUse } from './picture-uses.server.ts';

/** One picture, with everything that keeps it from being deleted. */
export interface AuthoredPicture extends ListedPicture {
  published: PublishedUse[];
}

/** A picture by its name. Throws NotFoundError when there is none. */
export async function getPicture(ctx: Ctx, { id }: { id: string }): Promise<AuthoredPicture> {
  authorize(ctx, 'read:draft:any');
  const picture = (await readPictures(ctx.db)).find((one) => one.id === id);
  if (!picture) throw new NotFoundError('no such picture');
  const published = picture.media ? await listPublishedUses(ctx.db, picture.media.file) : [];
  return { ...picture, published };
}
