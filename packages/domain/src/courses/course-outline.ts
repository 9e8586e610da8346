import { z } from 'zod';
import { TrainerGuideSchema } from './trainer-guide.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** The key of the final assessment among a course's quizzes. */
export const assessmentKey = 'assessment';

export const AudienceSchema = z.enum(['parliamentarian', 'professional', 'child']);
export type Audience = z.infer<typeof AudienceSchema>;

/** The ages, in whole years, for which a course is written. The Convention's child is under 18 (article 1). */
export const AgesSchema = z
  .strictObject({ from: z.number().int().min(4).max(17), to: z.number().int().min(4).max(17) })
  .refine(({ from, to }) => from <= to, 'must not end before they begin');

export const RewardSchema = z.enum(['certificate', 'badge']);

/** The name, among a module's pages, of the page for the adult beside the child. */
export const adultPageSlug = 'for-adults';

/** A course version's shape, without any sentence: the same in every locale. */
export const CourseOutlineSchema = z.strictObject({
  slug,
  audience: AudienceSchema,
  /** In years, both included; null where a course is for no certain ages. */
  ages: AgesSchema.nullable().default(null),
  modules: z
    .array(
      z.strictObject({
        slug,
        lessons: z
          .array(
            z.strictObject({
              slug,
              /** Reading time, 1 to 60. */
              minutes: z.number().int().min(1).max(60),
              objectives: z.array(slug),
            }),
          )
          .min(1),
        /** Whether the module ends with a quiz; its key is the module's slug. */
        hasQuiz: z.boolean(),
        /** Whether it has a page for the adult beside the child; its key is `<module>/for-adults`. */
        hasAdultPage: z.boolean().default(false),
      }),
    )
    .min(1),
  hasAssessment: z.boolean(),
  /** What stands at the end: a certificate with a name, or a badge that has none. */
  reward: RewardSchema.default('certificate'),
  certificate: z.strictObject({
    /** Learning time that the certificate states, in minutes. */
    minutes: z.number().int().min(1).max(6000),
    /** Pass mark of the final assessment in percent; null without one. */
    passMark: z.number().int().min(1).max(100).nullable(),
  }),
});
export type CourseOutline = z.infer<typeof CourseOutlineSchema>;

/** A course version's words in one locale. */
export const CourseWordsSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  objectives: z.array(z.strictObject({ id: slug, text: z.string().min(1) })),
  /** By module slug. */
  modules: z.record(slug, z.strictObject({ title: z.string().min(1), summary: z.string().min(1) })),
  /** By lesson key. */
  lessons: z.record(
    z.string(),
    z.strictObject({ title: z.string().min(1), summary: z.string().min(1) }),
  ),
  /** What the certificate says was assessed. */
  assessed: z.string().min(1).optional(),
  /** How to teach the course to a group; null where no guide is written in this locale. */
  guide: TrainerGuideSchema.nullable().optional(),
  /** Titles of the sources that questions name, by the source's id. */
  sources: z.record(slug, z.string().min(1)).optional(),
});
export type CourseWords = z.infer<typeof CourseWordsSchema>;

/** What a lesson page shows around the lesson. */
export const LessonExtrasSchema = z.strictObject({
  /** Second-level headings with their anchors. */
  headings: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  words: z.number().int().min(0),
  /** Set when the lesson was translated from an earlier text of its source. */
  isBehind: z.boolean().optional(),
});
export type LessonExtras = z.infer<typeof LessonExtrasSchema>;

/** `module/lesson`, the lesson's name within its course. */
export function toLessonKey(moduleSlug: string, lessonSlug: string): string {
  return `${moduleSlug}/${lessonSlug}`;
}

/** All lesson keys in reading order. */
export function listLessonKeys(outline: CourseOutline): string[] {
  return outline.modules.flatMap((module) =>
    module.lessons.map((lesson) => toLessonKey(module.slug, lesson.slug)),
  );
}

/** All quiz keys: one per module that has a quiz, then the final assessment. */
export function listQuizKeys(outline: CourseOutline): string[] {
  const modules = outline.modules.filter(({ hasQuiz }) => hasQuiz).map((module) => module.slug);
  return outline.hasAssessment ? [...modules, assessmentKey] : modules;
}

/** Reading time of all lessons, in minutes. */
export function countMinutes(outline: CourseOutline): number {
  return outline.modules.flatMap(({ lessons }) => lessons).reduce((sum, l) => sum + l.minutes, 0);
}

/** The lesson before and after a lesson in reading order. Null keys where there is none or the lesson is unknown. */
export function findNeighbours(
  outline: CourseOutline,
  lessonKey: string,
): { previous: string | null; next: string | null } {
  const keys = listLessonKeys(outline);
  const place = keys.indexOf(lessonKey);
  if (place < 0) return { previous: null, next: null };
  return { previous: keys[place - 1] ?? null, next: keys[place + 1] ?? null };
}
