import type { Outcome } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../../context.server.ts';
import type { DocumentChange } from '../document-change.server.ts';
import {
  changeStructure,
  numberName,
  orNotFound,
  reviseModules,
  type StructurePlan,
  type StructureRefusal,
} from './change-structure.server.ts';
import { readModules, type CourseDocument } from './course-documents.server.ts';

/**
 * Moves a module, or with `lesson` a lesson within its module, to a place (from 0) in the order of its course,
 * in all locales at once. Texts and states stay as they are, but for the order in course.yaml. Refuses a
 * course whose course.yaml cannot be read. Throws NotFoundError for what is not there.
 */
export async function moveInCourse(
  ctx: Ctx,
  input: { course: string; locale: string; module: string; lesson?: string; to: number },
): Promise<Outcome<{ documentIds: string[] }, StructureRefusal>> {
  authorize(ctx, 'write:draft:any');
  return changeStructure(ctx, input.course, async (documents) => {
    const { module, lesson, to } = input;
    if (lesson === undefined) return moveModule(documents, { ...input, to });
    const here = lessonsOf(documents, input.locale, module).map(({ place }) => place.slug ?? '');
    orNotFound(here.find((slug) => slug === lesson));
    return numberLessons(documents, module, moved(here, lesson, to));
  });
}

function moved(order: readonly string[], name: string, to: number): string[] {
  const rest = order.filter((one) => one !== name);
  return [...rest.slice(0, Math.max(0, to)), name, ...rest.slice(Math.max(0, to))];
}

async function moveModule(
  documents: CourseDocument[],
  { locale, module, to }: { locale: string; module: string; to: number },
): Promise<StructurePlan> {
  const file = orNotFound(
    documents.find(({ place }) => place.kind === 'course' && place.locale === locale),
  );
  const named = readModules(file.text);
  if (!named) return 'course-unreadable';
  const slugs = named.map(({ slug }) => slug);
  orNotFound(slugs.find((slug) => slug === module));
  return orderModules(documents, moved(slugs, module, to));
}

/** Puts the modules of each locale in this order, as far as it has them; others stay at the end. */
async function orderModules(
  documents: readonly CourseDocument[],
  order: readonly string[],
): Promise<StructurePlan> {
  const changes: DocumentChange[] = [];
  const rank = (slug: unknown) => {
    const at = order.indexOf(String(slug));
    return at < 0 ? order.length : at;
  };
  for (const file of documents.filter(({ place }) => place.kind === 'course')) {
    const sorted = await reviseModules(file.text, (modules) =>
      [...modules].sort((a, b) => rank(a.slug) - rank(b.slug)),
    );
    const named = sorted === null ? null : readModules(sorted);
    if (sorted === null || named === null) return 'course-unreadable';
    if (sorted !== file.text) changes.push({ ...toChange(file), text: sorted, kind: 'edited' });
    const slugs = named.map(({ slug }) => slug);
    for (const document of documents.filter(({ place }) => place.locale === file.place.locale)) {
      const folder = numberName(
        slugs.indexOf(document.place.module ?? ''),
        document.place.module ?? '',
      );
      if (document.place.module === null || folder === null) continue;
      const [locale, course, , ...rest] = document.path.split('/');
      const path = [locale, course, folder, ...rest].join('/');
      if (path !== document.path) changes.push({ ...toChange(document), path });
    }
  }
  return changes;
}

/** Numbers a module's lessons in each locale in this order, as far as it has them. */
export function numberLessons(
  documents: readonly CourseDocument[],
  module: string,
  order: readonly string[],
): DocumentChange[] {
  const locales = new Set(documents.map(({ place }) => place.locale ?? ''));
  return [...locales].flatMap((locale) => {
    const own = lessonsOf(documents, locale, module);
    const rank = ({ place }: CourseDocument) => {
      const at = order.indexOf(place.slug ?? '');
      return at < 0 ? order.length : at;
    };
    return [...own]
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((document, index) => {
        const name = numberName(index, document.place.slug ?? '') ?? '';
        const path = document.path.replace(/[^/]+$/, `${name}.mdx`);
        return path === document.path ? [] : [{ ...toChange(document), path }];
      });
  });
}

/** A module's lessons in a locale, in order. */
export function lessonsOf(
  documents: readonly CourseDocument[],
  locale: string,
  module: string,
): CourseDocument[] {
  return documents.filter(
    ({ place }) => place.kind === 'lesson' && place.locale === locale && place.module === module,
  );
}

/** A document as it is, to be changed in one respect. */
export function toChange({ id, path, text }: CourseDocument) {
  return { documentId: id, path, text, kind: 'moved' as const };
}
