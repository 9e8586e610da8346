import { can } from '@heard/domain/identity';
import { sayVersion, type Translator } from '@heard/i18n';
import { sayRefusal, type Ctx } from '@heard/services';
import { listDocuments, listPublications, type ListedPublication } from '@heard/services/authoring';
import { placeProblems, type PlacedProblem } from './found-documents.server.ts';

/** A publication with what came of it in words. */
export interface ShownPublication extends Omit<ListedPublication, 'outcome'> {
  result: string;
  problems: PlacedProblem[];
}

const pageSize = 20;

/** What waits, a page of what is over, and the one that was just asked for. */
export async function showPublications(
  { ctx, t }: { ctx: Ctx; t: Translator },
  search: URLSearchParams,
) {
  const all = await listPublications(ctx);
  const over = all.filter(({ state }) => state !== 'waiting');
  const pages = Math.max(1, Math.ceil(over.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get('page'))) || 1));
  const show = (rows: ListedPublication[]) =>
    Promise.all(rows.map((row) => showPublication({ ctx, t }, row)));
  const made = all.find(({ id }) => id === search.get('published'));
  return {
    waiting: await show(all.filter(({ state }) => state === 'waiting')),
    over: await show(over.slice((page - 1) * pageSize, page * pageSize)),
    ...{ page, pages },
    done: made
      ? sayDone(made, t)
      : search.get('done') === 'cancelled'
        ? [t('publication.cancelled')]
        : [],
  };
}

/** The courses that the one who asks may publish. */
export async function listPublishable(ctx: Ctx): Promise<{ course: string; title: string }[]> {
  const documents = await listDocuments(ctx, { kind: 'course', locale: 'en' });
  return documents
    .map(({ place, title }) => ({ course: place.course ?? '', title }))
    .filter(({ course }) => can(ctx.actor, 'publish:draft:any', { course }));
}

async function showPublication(
  { ctx, t }: { ctx: Ctx; t: Translator },
  { outcome, ...row }: ListedPublication,
): Promise<ShownPublication> {
  if (outcome === null) return { ...row, result: '', problems: [] };
  if ('version' in outcome) {
    const version = sayVersion(outcome.version, t);
    return { ...row, result: t('publication.version', { version }), problems: [] };
  }
  const { failure } = outcome;
  const problems = failure.code === 'publication-problems' ? failure.problems : [];
  return { ...row, result: sayRefusal(failure, t), problems: await placeProblems(ctx, problems) };
}

/** What was published, in sentences. */
function sayDone({ title, outcome, state, dueAt }: ListedPublication, t: Translator): string[] {
  if (state === 'waiting')
    return [t('publication.doneWaiting', { title, time: t.dateTime(dueAt) })];
  if (outcome === null || !('version' in outcome)) return [];
  const { isNew, moved, ...number } = outcome.version;
  const words = { title, version: sayVersion(number, t) };
  if (!isNew) return [t('publication.doneSame', words)];
  const told = t('publication.doneVersion', words);
  return moved > 0 ? [told, t('publication.doneMoved', { count: moved })] : [told];
}
