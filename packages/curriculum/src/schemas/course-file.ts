import { AudienceSchema } from '@heard/domain/courses';
import { z } from 'zod';
import { IdSchema, LineSchema } from './words.ts';

/** `course.yaml`: what a course is called, what it teaches, and its modules in order. */
export const CourseFileSchema = z
  .strictObject({
    title: LineSchema,
    summary: LineSchema,
    audience: AudienceSchema,
    /** Place among the courses of the catalogue; the lowest comes first. */
    position: z.number().int().min(0).max(1000),
    objectives: z.array(z.strictObject({ id: IdSchema, text: LineSchema })).min(1),
    modules: z
      .array(
        z.strictObject({
          slug: IdSchema,
          title: LineSchema,
          summary: LineSchema,
          /** Whether the module ends with a quiz. */
          quiz: z.boolean().default(true),
        }),
      )
      .min(1),
    /** Whether a final assessment ends the course. */
    assessment: z.boolean().default(true),
    /** Learning time that the certificate states. */
    certificate: z.strictObject({ minutes: z.number().int().min(1).max(6000) }),
  })
  .superRefine(({ objectives, modules }, context) => {
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
