import {
  hashCompiler,
  hashContent,
  type ContentProblem,
  type CourseContent,
  type ReferenceContent,
} from '@heard/curriculum';
import type { Outcome } from '@heard/domain/outcome';
import { shipDocuments, readTexts, type ShippedDocuments } from '../authoring/index.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { publishReferences } from '../references/index.server.ts';
import { readStamp, writeStamp, type PublicationStamp } from './publication-stamp.server.ts';

/** A course after seeding. */
export interface SeededCourse {
  slug: string;
  number: number;
  isNew: boolean;
}

/** What a seeding did. */
export interface Seeded {
  courses: SeededCourse[];
  /** Slugs of courses that people publish from the administration: what is shipped does not replace theirs. */
  publishedHere: string[];
  /** Null when nothing had changed, so that no document was looked at. */
  documents: ShippedDocuments | null;
}

export interface ContentRefusal {
  code: 'content-wrong';
  problems: ContentProblem[];
}

/**
 * Publishes every course of a folder of content whose newest version is another one, and brings the authors'
 * documents in line as far as nobody has touched them. A course that was published from the administration is
 * its authors' from then on, and so are the references. Refuses content with problems and changes nothing
 * then. When neither the content nor what compiles it has changed since the last seeding, and the database has
 * those versions, nothing is compiled.
 */
export async function seedCurriculum(
  ctx: Ctx,
  folders: { content: string; cache: string },
): Promise<Outcome<Seeded, ContentRefusal>> {
  authorize(ctx, 'publish:course:any');

  const inputs = hashInputs(folders.content);
  const here = await listPublishedHere(ctx);
  const stamp = readStamp(folders.cache);
  if (stamp && inputs !== '' && stamp.inputs === inputs) {
    const courses = await findPublished(ctx, stamp, here);
    if (courses) return { ok: true, courses, publishedHere: [...here.courses], documents: null };
  }

  const { texts, problems } = readTexts(folders.content);
  if (problems.length > 0) return { ok: false, refusal: { code: 'content-wrong', problems } };
  // Loaded only now: a start with nothing to publish need not wait for the gate.
  const { loadCurriculum } = await import('@heard/curriculum/load');
  const { value, errors } = await loadCurriculum(folders.content, { cacheFolder: folders.cache });
  if (!value) return { ok: false, refusal: { code: 'content-wrong', problems: errors } };

  const courses: SeededCourse[] = [];
  for (const content of value.courses)
    if (!here.courses.has(content.outline.slug)) courses.push(await publish(ctx, content));
  if (!here.references) await publishReferences(ctx, value.references);
  const documents = await shipDocuments(ctx, texts);
  if (inputs !== '' && value.courses.length > 0) writeStamp(folders.cache, toStamp(inputs, value));
  return { ok: true, courses, publishedHere: [...here.courses], documents };
}

/** What people have published from the administration. */
interface PublishedHere {
  courses: ReadonlySet<string>;
  references: boolean;
}

async function listPublishedHere(ctx: Ctx): Promise<PublishedHere> {
  const rows = await ctx.db.publication.findMany({
    where: { state: 'done' },
    distinct: ['courseSlug'],
    select: { courseSlug: true },
  });
  const slugs = rows.map(({ courseSlug }) => courseSlug);
  return {
    courses: new Set(slugs.filter((slug) => slug !== null)),
    references: slugs.includes(null),
  };
}

function hashInputs(content: string): string {
  const compiler = hashCompiler();
  return compiler === '' ? '' : `${compiler} ${hashContent(content)}`;
}

/**
 * The stamped courses that are not published here, when all of them are the newest that the database has and
 * there are documents; otherwise null.
 */
async function findPublished(
  ctx: Ctx,
  stamp: PublicationStamp,
  here: PublishedHere,
): Promise<SeededCourse[] | null> {
  const ours = stamp.courses.filter(({ slug }) => !here.courses.has(slug));
  const document = await ctx.db.document.findFirst({ select: { id: true } });
  if (document === null) return null;
  const rows = await ctx.db.course.findMany({
    where: { slug: { in: ours.map(({ slug }) => slug) } },
    select: {
      slug: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, contentHash: true },
      },
    },
  });
  const newest = new Map(rows.map(({ slug, versions }) => [slug, versions[0]]));
  const courses = ours.flatMap(({ slug, contentHash }) => {
    const version = newest.get(slug);
    return version?.contentHash === contentHash
      ? [{ slug, number: version.number, isNew: false }]
      : [];
  });
  const editions = await ctx.db.referenceEdition.findMany({ select: { contentHash: true } });
  const inForce = new Set(editions.map(({ contentHash }) => contentHash));
  const isWhole =
    here.references || stamp.references.every(({ contentHash }) => inForce.has(contentHash));
  return isWhole && courses.length === ours.length ? courses : null;
}

async function publish(ctx: Ctx, content: CourseContent): Promise<SeededCourse> {
  const { publishCourseVersion } = await import('../courses/index.server.ts');
  const { number, isNew } = await publishCourseVersion(ctx, content);
  return { slug: content.outline.slug, number, isNew };
}

function toStamp(
  inputs: string,
  { courses, references }: { courses: CourseContent[]; references: ReferenceContent[] },
): PublicationStamp {
  return {
    inputs,
    references: references.map(({ kind, locale, contentHash }) => ({ kind, locale, contentHash })),
    courses: courses.map(({ outline, contentHash }) => ({ slug: outline.slug, contentHash })),
  };
}
