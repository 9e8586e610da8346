import { readContent } from '@heard/curriculum/quiz-text';
import type { DbOrTransaction } from '@heard/db';
import { parseDocumentPath } from '@heard/domain/authoring';
import type { QuestionSurroundings } from '@heard/domain/quizzes';
import { z } from 'zod';
import type { OpenQuiz } from './open-quiz.server.ts';

/** Something that a question may name, with its words. */
export interface Named {
  id: string;
  title: string;
}

/** What the questions of a course may name, as its own documents have it, and the ids that are taken. */
export interface CourseSurroundings {
  objectives: Named[];
  lessons: Named[];
  sources: Named[];
  tags: string[];
  /** Ids of the course's questions in this language, in all of its quizzes. */
  ids: string[];
}

const word = z.string().catch('');
const CourseSchema = z.object({
  objectives: z.array(z.object({ id: word, text: word })).catch([]),
});
const SourcesSchema = z.record(z.string(), z.object({ title: word }).catch({ title: '' }));

/** Reads what a quiz's questions may name from the working texts around it. */
export async function readSurroundings(
  db: DbOrTransaction,
  { locale, course }: Pick<OpenQuiz['place'], 'locale' | 'course'>,
): Promise<CourseSurroundings> {
  const texts = await db.document.findMany({
    where: {
      archivedAt: null,
      path: { in: [`${locale}/${course}/course.yaml`, 'sources.yaml', `${locale}/sources.yaml`] },
    },
    select: { path: true, text: true },
  });
  const textOf = (path: string) => texts.find((document) => document.path === path)?.text ?? '';
  const lessons = await db.document.findMany({
    where: { archivedAt: null, kind: 'lesson', courseSlug: course, locale },
    orderBy: { path: 'asc' },
    select: { path: true, title: true },
  });
  const questions = await db.bankQuestion.findMany({
    where: { courseSlug: course, locale },
    select: { questionId: true, tags: true },
  });
  const { objectives } = read(textOf(`${locale}/${course}/course.yaml`), CourseSchema, {
    objectives: [],
  });
  const sources = read(textOf('sources.yaml'), SourcesSchema, {});
  const spoken = read(textOf(`${locale}/sources.yaml`), SourcesSchema, {});
  return {
    objectives: objectives.map(({ id, text }) => ({ id, title: text })),
    lessons: lessons.flatMap(({ path, title }) => {
      const place = parseDocumentPath(path);
      return place?.module ? [{ id: `${place.module}/${place.slug ?? ''}`, title }] : [];
    }),
    sources: Object.entries(sources).map(([id, { title }]) => ({
      id,
      title: spoken[id]?.title || title,
    })),
    tags: [...new Set(questions.flatMap(({ tags }) => tags))].sort(),
    ids: questions.map(({ questionId }) => questionId),
  };
}

function read<T extends z.ZodType>(text: string, schema: T, none: z.infer<T>): z.infer<T> {
  const found = schema.safeParse(readContent(text));
  return found.success ? found.data : none;
}

/** The names in the form that the check of a question reads; its own id is free for it. */
export function toChecked(known: CourseSurroundings, ownId: string | null): QuestionSurroundings {
  const idsOf = (named: readonly Named[]) => new Set(named.map(({ id }) => id));
  return {
    objectives: idsOf(known.objectives),
    lessons: idsOf(known.lessons),
    sources: idsOf(known.sources),
    takenIds: new Set(known.ids.filter((id) => id !== ownId)),
  };
}
