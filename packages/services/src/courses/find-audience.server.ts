import { AudienceSchema, type Audience } from '@heard/domain/courses';
import { BoundedMap } from '../bounded-map.server.ts';
import { authorize, type Ctx } from '../context.server.ts';

const audiences = new BoundedMap<string, Audience>(200);

/**
 * For whom a course is, before any page of it is read: from memory once it was asked, since a course does not
 * change its audience. Null when there is no such course.
 */
export async function findAudience(
  ctx: Ctx,
  { courseSlug }: { courseSlug: string },
): Promise<Audience | null> {
  authorize(ctx, 'read:course:any');
  const known = audiences.get(courseSlug);
  if (known) return known;
  const row = await ctx.db.course.findUnique({
    where: { slug: courseSlug },
    select: { audience: true },
  });
  if (!row) return null;
  const audience = AudienceSchema.parse(row.audience);
  audiences.set(courseSlug, audience);
  return audience;
}
