import type { DbOrTransaction } from '@heard/db';
import { CourseOutlineSchema } from '@heard/domain/courses';
import { AuthoredQuestionSchema, QuizRulesSchema, type CourseMeaning } from '@heard/domain/quizzes';
import type { CourseVersionContent } from './insert-version.server.ts';

/** What a correction of this published version may not touch. Throws when there is no such version. */
export async function readMeaning(db: DbOrTransaction, versionId: string): Promise<CourseMeaning> {
  const version = await db.courseVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      outline: true,
      locales: { select: { locale: true } },
      quizzes: { select: { quizKey: true, rules: true } },
      questions: { select: { locale: true, quizKey: true, body: true } },
    },
  });
  return {
    outline: CourseOutlineSchema.parse(version.outline),
    locales: version.locales.map(({ locale }) => locale),
    ...parse(version),
  };
}

/** What a correction of this content may not touch. */
export function toMeaning(content: CourseVersionContent): CourseMeaning {
  return {
    outline: content.outline,
    locales: Object.keys(content.words),
    ...parse(content),
  };
}

function parse({
  quizzes,
  questions,
}: {
  quizzes: readonly { quizKey: string; rules: unknown }[];
  questions: readonly { locale: string; quizKey: string; body: unknown }[];
}): Pick<CourseMeaning, 'quizzes' | 'questions'> {
  return {
    quizzes: quizzes.map(({ quizKey, rules }) => ({
      quizKey,
      rules: QuizRulesSchema.parse(rules),
    })),
    questions: questions.map(({ locale, quizKey, body }) => ({
      ...{ locale, quizKey },
      body: AuthoredQuestionSchema.parse(body),
    })),
  };
}
