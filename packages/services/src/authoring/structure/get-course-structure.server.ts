import { NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../../context.server.ts';
import type { ListedDocument } from '../authored-document.server.ts';
import { readModules, type NamedModule } from './course-documents.server.ts';
import { findDocument } from '../get-document.server.ts';
import { listDocuments } from '../list-documents.server.ts';

/** A module of a course in one locale, with its documents. */
export interface StructuredModule extends NamedModule {
  lessons: ListedDocument[];
  quiz: ListedDocument | null;
  adultPage: ListedDocument | null;
}

/** A course in one locale, in the order in which it is taken. */
export interface CourseStructure {
  course: string;
  locale: string;
  locales: string[];
  title: string;
  /** Null when course.yaml is not there. */
  courseDocument: ListedDocument | null;
  /** False when course.yaml cannot be read: modules are then listed as their folders are. */
  isReadable: boolean;
  modules: StructuredModule[];
  assessment: ListedDocument | null;
  guide: ListedDocument | null;
  archived: ListedDocument[];
}

/** A course's structure in a locale. Throws NotFoundError when no document belongs to the course. */
export async function getCourseStructure(
  ctx: Ctx,
  { course, locale }: { course: string; locale: string },
): Promise<CourseStructure> {
  authorize(ctx, 'read:draft:any', { course });
  const [all, archived] = await Promise.all([
    listDocuments(ctx, { course }),
    listDocuments(ctx, { course, archived: true }),
  ]);
  if (all.length + archived.length === 0) throw new NotFoundError('no such course');
  const here = all.filter(({ place }) => place.locale === locale);
  const one = (test: (document: ListedDocument) => boolean) => here.find(test) ?? null;
  const courseDocument = one(({ place }) => place.kind === 'course');
  const file = courseDocument && (await findDocument(ctx, { path: courseDocument.path }));
  const named = file ? readModules(file.text) : null;
  const modules = (named ?? listFolders(here)).map((module) => {
    const own = here.filter(({ place }) => place.module === module.slug);
    return {
      ...module,
      lessons: own.filter(({ place }) => place.kind === 'lesson'),
      quiz: own.find(({ place }) => place.kind === 'quiz') ?? null,
      adultPage: own.find(({ place }) => place.kind === 'adult-page') ?? null,
    };
  });
  return {
    ...{ course, locale, courseDocument, modules, isReadable: named !== null },
    locales: [...new Set(all.map(({ place }) => place.locale ?? ''))].sort(),
    title: courseDocument?.title ?? course,
    assessment: one(({ place }) => place.kind === 'quiz' && place.module === null),
    guide: one(({ place }) => place.kind === 'guide'),
    archived: archived.filter(({ place }) => place.locale === locale),
  };
}

function listFolders(documents: readonly ListedDocument[]): NamedModule[] {
  const slugs = new Set(documents.flatMap(({ place }) => place.module ?? []));
  return [...slugs].map((slug) => ({ slug, title: slug, hasQuiz: false }));
}
