import { AgesSchema, AudienceSchema, RewardSchema } from '@heard/domain/courses';
import { z } from 'zod';
import { IdSchema, LineSchema, TranslatesSchema } from './words.ts';

/** Addresses within a course that no module may take. */
const pagesOfCourse = new Set([
  ...['assessment', 'attempts', 'certificate', 'badge', 'poster'],
  ...['for-trainers', 'syllabus', 'guide'],
]);

/** `course.yaml`: what a course is called, what it teaches, and its modules in order. */
export const CourseFileSchema = z
  .strictObject({
    title: LineSchema,
    summary: LineSchema,
    /** In a translation: which text of the source it was made from. */
    translates: TranslatesSchema.optional(),
    audience: AudienceSchema,
    ages: AgesSchema.nullable().default(null),
    /** Place among the courses of the catalogue; the lowest comes first. */
    position: z.number().int().min(0).max(1000),
    objectives: z.array(z.strictObject({ id: IdSchema, text: LineSchema })).min(1),
    modules: z
      .array(
        z.strictObject({
          slug: IdSchema.refine((slug) => !pagesOfCourse.has(slug), 'is a page of every course'),
          title: LineSchema,
          summary: LineSchema,
          /** Whether the module ends with a quiz. */
          quiz: z.boolean().default(true),
        }),
      )
      .min(1),
    /** Whether a final assessment ends the course. */
    assessment: z.boolean().default(true),
    reward: RewardSchema.default('certificate'),
    /** Learning time in minutes, and in a line what was assessed: the certificate states both. */
    certificate: z.strictObject({
      minutes: z.number().int().min(1).max(6000),
      assessed: LineSchema.optional(),
    }),
  })
  .superRefine(({ audience, objectives, modules, reward, assessment }, context) => {
    if (reward === 'badge' && (assessment || modules.some(({ quiz }) => quiz)))
      context.addIssue({
        code: 'custom',
        path: ['reward'],
        message: 'a course that ends with a badge has no quizzes and no assessment',
      });
    // A certificate asks for a name and an account, and children are asked for neither.
    else if ((audience === 'child') !== (reward === 'badge'))
      context.addIssue({
        code: 'custom',
        path: ['reward'],
        message: 'a course for children ends with a badge, and no other does',
      });
    refuseTwice(
      objectives.map(({ id }) => id),
      (index, message) =>
        context.addIssue({ code: 'custom', path: ['objectives', index, 'id'], message }),
    );
    refuseTwice(
      modules.map(({ slug }) => slug),
      (index, message) =>
        context.addIssue({ code: 'custom', path: ['modules', index, 'slug'], message }),
    );
  });
export type CourseFile = z.infer<typeof CourseFileSchema>;

function refuseTwice(ids: string[], refuse: (index: number, message: string) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) refuse(index, `“${id}” stands here twice`);
  });
}
