import { authorize, type Ctx } from '../context.server.ts';
import type { CourseVersionContent } from './insert-version.server.ts';
import { putVersion } from './put-version.server.ts';

/**
 * Publishes a course version under the next number, as Heard itself. Content that is the course's newest
 * already makes no new version, and neither does any once a person has published the course; two publishers
 * at once take turns. What is published is never changed afterwards.
 */
export async function publishCourseVersion(
  ctx: Ctx,
  content: CourseVersionContent,
): Promise<{ courseVersionId: string; number: number; minor: number; isNew: boolean }> {
  authorize(ctx, 'publish:course:any');
  const outcome = await ctx.db.$transaction(
    (tx) => putVersion(tx, ctx, { content, kind: 'edition', by: null }),
    { timeout: 60_000, maxWait: 60_000 },
  );
  if (!outcome.ok) throw new Error(`an edition was refused: ${outcome.refusal.code}`);
  const { courseVersionId, number, minor, isNew } = outcome;
  return { courseVersionId, number, minor, isNew };
}
