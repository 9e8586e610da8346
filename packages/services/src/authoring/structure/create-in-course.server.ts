import { parseDocumentPath } from '@heard/domain/authoring';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { stringify } from 'yaml';
import { authorize, type Ctx } from '../../context.server.ts';
import {
  changeStructure,
  numberName,
  orNotFound,
  reviseModules,
  type StructureRefusal,
} from './change-structure.server.ts';
import { readModules } from './course-documents.server.ts';
import { lessonsOf, toChange } from './order-course.server.ts';

type Created = Outcome<{ documentIds: string[] }, StructureRefusal>;

const lessonText = (title: string) =>
  `---\n${stringify({ title, summary: title, minutes: 5, objectives: ['first-objective'] })}---\n\n## ${title}\n`;

/**
 * Begins a course: its course.yaml with one module, and that module's first lesson, all drafts. Refuses a slug
 * that is none or that is taken.
 */
export async function createCourse(
  ctx: Ctx,
  input: {
    slug: string;
    title: string;
    locale: string;
    audience: 'parliamentarian' | 'professional' | 'child';
  },
): Promise<Created> {
  authorize(ctx, 'write:draft:any');
  const { slug, title, locale, audience } = input;
  const home = `${locale}/${slug}`;
  if (parseDocumentPath(`${home}/course.yaml`)?.course !== slug)
    return refuse({ code: 'path-unknown' });
  const isChild = audience === 'child';
  const content = {
    ...{ title, summary: title, audience, position: 100 },
    ...(isChild && { ages: { from: 9, to: 13 }, reward: 'badge' }),
    assessment: false,
    objectives: [{ id: 'first-objective', text: title }],
    modules: [{ slug: 'first-module', title, summary: title, quiz: false }],
    certificate: { minutes: 30 },
  };
  return changeStructure(ctx, slug, async (documents) => {
    if (documents.length > 0) return 'path-taken';
    return [
      { path: `${home}/course.yaml`, text: stringify(content), kind: 'created' },
      {
        path: `${home}/01-first-module/01-first-lesson.mdx`,
        text: lessonText(title),
        kind: 'created',
      },
    ];
  });
}

/** Adds a module at the end of a course, in one locale. Refuses a slug that is none or taken. */
export async function createModule(
  ctx: Ctx,
  input: { course: string; locale: string; slug: string; title: string },
): Promise<Created> {
  authorize(ctx, 'write:draft:any');
  const { course, locale, slug, title } = input;
  return changeStructure(ctx, course, async (documents) => {
    const file = orNotFound(
      documents.find(({ place }) => place.kind === 'course' && place.locale === locale),
    );
    const named = readModules(file.text);
    if (!named) return 'course-unreadable';
    const folder = numberName(named.length, slug);
    const path = `${locale}/${course}/${folder}/01-first-lesson.mdx`;
    if (!parseDocumentPath(path)) return 'path-unknown';
    if (named.some((one) => one.slug === slug)) return 'path-taken';
    const text = await reviseModules(file.text, (modules) => [
      ...modules,
      { slug, title, summary: title, quiz: false },
    ]);
    if (text === null) return 'course-unreadable';
    return [
      { ...toChange(file), text, kind: 'edited' },
      { path, text: lessonText(title), kind: 'created' },
    ];
  });
}

/** Adds a lesson at the end of a module, in one locale. Refuses a slug that is none or taken in the module. */
export async function createLesson(
  ctx: Ctx,
  input: { course: string; locale: string; module: string; slug: string; title: string },
): Promise<Created> {
  authorize(ctx, 'write:draft:any');
  const { course, locale, module, slug, title } = input;
  return changeStructure(ctx, course, async (documents) => {
    const own = lessonsOf(documents, locale, module);
    const sibling = orNotFound(
      documents.find(({ place }) => place.locale === locale && place.module === module),
    );
    const path = sibling.path.replace(/[^/]+$/, `${numberName(own.length, slug)}.mdx`);
    if (!parseDocumentPath(path)) return 'path-unknown';
    if (own.some(({ place }) => place.slug === slug)) return 'path-taken';
    return [{ path, text: lessonText(title), kind: 'created' }];
  });
}

/** Adds the quiz that ends a module, in one locale, and says in course.yaml that there is one. */
export async function createQuiz(
  ctx: Ctx,
  input: { course: string; locale: string; module: string; title: string },
): Promise<Created> {
  authorize(ctx, 'write:draft:any');
  const { course, locale, module, title } = input;
  return changeStructure(ctx, course, async (documents) => {
    const here = documents.filter(({ place }) => place.locale === locale);
    const file = orNotFound(here.find(({ place }) => place.kind === 'course'));
    const sibling = orNotFound(here.find(({ place }) => place.module === module));
    const text = await reviseModules(file.text, (modules) =>
      modules.map((one) => (one.slug === module ? { ...one, quiz: true } : one)),
    );
    if (text === null) return 'course-unreadable';
    const rules = { title, passMark: 70, draw: [], attempts: { max: null, waitMinutes: 0 } };
    return [
      {
        path: sibling.path.replace(/[^/]+$/, 'quiz.yaml'),
        text: stringify({ ...rules, questions: [] }),
        kind: 'created',
      },
      ...(text === file.text ? [] : [{ ...toChange(file), text, kind: 'edited' as const }]),
    ];
  });
}

/** Copies a lesson to the end of its module, under another slug and title. Throws NotFoundError without one. */
export async function duplicateLesson(
  ctx: Ctx,
  input: { course: string; locale: string; module: string; lesson: string; slug: string },
): Promise<Created> {
  authorize(ctx, 'write:draft:any');
  const { course, locale, module, lesson, slug } = input;
  return changeStructure(ctx, course, async (documents) => {
    const own = lessonsOf(documents, locale, module);
    const original = orNotFound(own.find(({ place }) => place.slug === lesson));
    const path = original.path.replace(/[^/]+$/, `${numberName(own.length, slug)}.mdx`);
    if (!parseDocumentPath(path)) return 'path-unknown';
    if (own.some(({ place }) => place.slug === slug)) return 'path-taken';
    return [{ path, text: original.text, kind: 'created', note: original.path }];
  });
}

/** Copies a course in all its locales under another slug. Throws NotFoundError when there is no such course. */
export async function duplicateCourse(
  ctx: Ctx,
  { course, slug }: { course: string; slug: string },
): Promise<Created> {
  authorize(ctx, 'write:draft:any', { course: slug });
  if (parseDocumentPath(`en/${slug}/course.yaml`)?.course !== slug)
    return refuse({ code: 'path-unknown' });
  return changeStructure(ctx, course, async (documents) => {
    orNotFound(documents[0]);
    return documents.map(({ path, text }) => {
      const [locale, , ...rest] = path.split('/');
      return { path: [locale, slug, ...rest].join('/'), text, kind: 'created', note: path };
    });
  });
}
