import {
  hashCompiler,
  hashContent,
  type ContentProblem,
  type CourseContent,
  type ReferenceContent,
} from '@heard/curriculum';
import type { Outcome } from '@heard/domain/outcome';
import {
  checkMedia,
  readTexts,
  shipDocuments,
  takeMedia,
  type ShippedDocuments,
} from '../authoring/index.server.ts';
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
  /** Null when nothing had changed, so that no document was looked at. */
  documents: ShippedDocuments | null;
}

export interface ContentRefusal {
  code: 'content-wrong';
  problems: ContentProblem[];
}

/**
 * Publishes every course of a folder of content whose newest version is another one of Heard's own, and brings
 * the authors' documents in line as far as nobody has touched them. Refuses content with problems and changes
 * nothing then. When neither the content nor what compiles it has changed since
 * the last seeding, and the database has those versions, nothing is compiled.
 */
export async function seedCurriculum(
  ctx: Ctx,
  folders: { content: string; cache: string },
): Promise<Outcome<Seeded, ContentRefusal>> {
  authorize(ctx, 'publish:course:any');

  const inputs = hashInputs(folders.content);
  const stamp = readStamp(folders.cache);
  if (stamp && inputs !== '' && stamp.inputs === inputs) {
    const published = await findPublished(ctx, stamp);
    if (published) return { ok: true, courses: published, documents: null };
  }

  const { texts, media, problems } = readTexts(folders.content);
  if (problems.length === 0)
    problems.push(...(await checkMedia(folders.content, { media, texts })));
  if (problems.length > 0) return { ok: false, refusal: { code: 'content-wrong', problems } };

  // Loaded only now: a start with nothing to publish need not wait for the gate.
  const { loadCurriculum } = await import('@heard/curriculum/load');
  const { value, errors } = await loadCurriculum(folders.content, { cacheFolder: folders.cache });
  if (!value) return { ok: false, refusal: { code: 'content-wrong', problems: errors } };

  await takeMedia(ctx.settings.mediaDir, { folder: folders.content, media });
  const courses: SeededCourse[] = [];
  for (const content of value.courses) courses.push(await publish(ctx, content));
  await publishReferences(ctx, value.references);
  const documents = await shipDocuments(ctx, texts);
  if (inputs !== '' && courses.length > 0) writeStamp(folders.cache, toStamp(inputs, value));
  return { ok: true, courses, documents };
}

function hashInputs(content: string): string {
  const compiler = hashCompiler();
  return compiler === '' ? '' : `${compiler} ${hashContent(content)}`;
}

/** The stamped courses, when all of them are the newest that the database has, and documents; otherwise null. */
async function findPublished(ctx: Ctx, stamp: PublicationStamp): Promise<SeededCourse[] | null> {
  const document = await ctx.db.document.findFirst({ select: { id: true } });
  if (document === null) return null;
  const rows = await ctx.db.course.findMany({
    where: { slug: { in: stamp.courses.map(({ slug }) => slug) } },
    select: {
      slug: true,
      versions: {
        orderBy: [{ number: 'desc' }, { minor: 'desc' }],
        take: 1,
        select: { number: true, contentHash: true, publishedBy: true },
      },
    },
  });
  const newest = new Map(rows.map(({ slug, versions }) => [slug, versions[0]]));
  const courses = stamp.courses.flatMap(({ slug, contentHash }) => {
    const version = newest.get(slug);
    // What a person published stays, whatever the files say.
    const stays = Boolean(version?.publishedBy) || version?.contentHash === contentHash;
    return version && stays ? [{ slug, number: version.number, isNew: false }] : [];
  });
  const editions = await ctx.db.referenceEdition.findMany({
    select: { kind: true, locale: true, contentHash: true, publishedBy: true },
  });
  const isWhole = stamp.references.every(({ kind, locale, contentHash }) => {
    const edition = editions.find((one) => one.kind === kind && one.locale === locale);
    return Boolean(edition?.publishedBy) || edition?.contentHash === contentHash;
  });
  return isWhole && courses.length === stamp.courses.length ? courses : null;
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
