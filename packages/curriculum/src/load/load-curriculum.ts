import path from 'node:path';
import { isLocale } from '@heard/i18n';
import { sourceLocale } from '../content-folder.ts';
import type { CourseContent, ReferenceContent } from '../course-content.ts';
import { hashCompiler } from '../hash-inputs.ts';
import { sortProblems, type Checked, type ContentProblem } from '../problem.ts';
import { listFolders, readRegistry, type Registry } from '../registry/index.ts';
import { assembleCourse } from './assemble-course.ts';
import { LessonCache } from './lesson-cache.ts';
import { listBehind } from '../translations/list-behind.ts';
import { listReferences } from './list-references.ts';
import { loadCoursePart, type CoursePart } from './load-course-part.ts';

/** A curriculum that can be published, and the parts it was put together from. */
export interface Curriculum {
  courses: CourseContent[];
  references: ReferenceContent[];
  parts: CoursePart[];
}

/**
 * Reads and compiles all courses of a folder in all locales. Collects every problem of every file; the
 * value is null when there is an error, so that nobody publishes half a curriculum. With a cache folder,
 * lessons that have not changed are taken from there.
 */
export async function loadCurriculum(
  folder: string,
  options: { cacheFolder?: string } = {},
): Promise<Checked<Curriculum>> {
  const errors: ContentProblem[] = [];
  const warnings: ContentProblem[] = [];
  const curriculum: Curriculum = { courses: [], references: [], parts: [] };
  const compiler = options.cacheFolder === undefined ? '' : hashCompiler();
  const memory =
    options.cacheFolder === undefined || compiler === ''
      ? null
      : { cache: new LessonCache(options.cacheFolder), compiler };
  const registries = readRegistries(folder, errors);
  for (const registry of registries) {
    const { references, problems } = listReferences(folder, registry);
    curriculum.references.push(...references);
    errors.push(...problems);
  }
  for (const slug of listCourses(folder, sourceLocale)) {
    const parts: CoursePart[] = [];
    for (const registry of registries) {
      if (!listCourses(folder, registry.locale).includes(slug)) continue;
      const loaded = await loadCoursePart({ folder, slug, registry, memory });
      errors.push(...loaded.errors);
      warnings.push(...loaded.warnings);
      if (loaded.part) parts.push(loaded.part);
    }
    curriculum.parts.push(...parts);
    const [first, ...others] = parts;
    const behind = first ? others.flatMap((part) => listBehind(first, part)) : [];
    warnings.push(...behind);
    if (errors.length > 0 || !first) continue;
    const { content, problems } = assembleCourse(
      [first, ...others],
      new Set(behind.map((problem) => problem.path)),
    );
    errors.push(...problems);
    if (content) curriculum.courses.push(content);
  }
  return {
    value: errors.length > 0 ? null : curriculum,
    errors: sortProblems(errors),
    warnings: sortProblems(warnings),
  };
}

/** The registries of all locales of the folder, the source's first. */
function readRegistries(folder: string, errors: ContentProblem[]): Registry[] {
  const locales = listFolders(folder).filter((name) => name !== 'facts' && name !== 'media');
  const ordered = [sourceLocale, ...locales.filter((name) => name !== sourceLocale)];
  return ordered.flatMap((locale) => {
    if (!isLocale(locale)) {
      const message = `there is no catalogue of messages for “${locale}”`;
      errors.push({ path: path.join(folder, locale), line: 1, column: 1, message });
      return [];
    }
    const { registry, problems } = readRegistry(folder, locale);
    const known = new Set(
      errors.map(({ path: file, line, message }) => `${file} ${line} ${message}`),
    );
    errors.push(...problems.filter((one) => !known.has(`${one.path} ${one.line} ${one.message}`)));
    return registry ? [registry] : [];
  });
}

function listCourses(folder: string, locale: string): string[] {
  return listFolders(path.join(folder, locale)).filter((name) => name !== 'glossary');
}
