import type { ContentProblem } from '@heard/curriculum';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { checkMedia } from './carry-media.server.ts';
import { readTexts } from './read-texts.server.ts';

export interface CurriculumRefusal {
  code: 'content-wrong';
  problems: ContentProblem[];
}

/** A folder of content, and where compiled lessons are kept between runs. */
export interface CurriculumPlace {
  folder: string;
  cacheFolder?: string;
}

/**
 * Reads a folder as a whole curriculum. Refuses it with every problem at once when a file has no place there
 * or the loader that publishes would not take it.
 */
export async function checkCurriculum(
  ctx: Ctx,
  { folder, cacheFolder }: CurriculumPlace,
): Promise<Outcome<{ texts: Map<string, string>; media: string[] }, CurriculumRefusal>> {
  authorize(ctx, 'read:draft:any');
  const { texts, media, problems } = readTexts(folder);
  if (problems.length === 0) problems.push(...(await checkMedia(folder, { media, texts })));
  if (problems.length > 0) return refuse({ code: 'content-wrong', problems });
  const { loadCurriculum } = await import('@heard/curriculum/load');
  const { errors } = await loadCurriculum(folder, cacheFolder === undefined ? {} : { cacheFolder });
  if (errors.length > 0) return refuse({ code: 'content-wrong', problems: errors });
  return { ok: true, texts, media };
}
