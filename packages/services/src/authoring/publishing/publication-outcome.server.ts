import { meaningChangeCodes } from '@heard/domain/quizzes';
import { z } from 'zod';

const ProblemSchema = z.object({
  ...{ path: z.string(), line: z.number(), column: z.number(), message: z.string() },
});

/** Why a publication failed; with `publication-broke`, by a mistake of Heard's own. */
const PublicationFailureSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('publication-problems'), problems: z.array(ProblemSchema) }),
  z.object({ code: z.literal('nothing-approved') }),
  z.object({ code: z.literal('correction-without-edition') }),
  z.object({
    code: z.literal('correction-changes-meaning'),
    changes: z.array(z.object({ code: z.enum(meaningChangeCodes), subject: z.string() })),
  }),
  z.object({ code: z.literal('publisher-not-allowed') }),
  z.object({ code: z.literal('publication-broke') }),
]);
export type PublicationFailure = z.infer<typeof PublicationFailureSchema>;

/** What a publication made. */
const PublishedSchema = z.object({
  courseVersionId: z.string(),
  number: z.number(),
  minor: z.number(),
  /** False when the newest version said the same already. */
  isNew: z.boolean(),
  /** Learners whom a correction reached. */
  moved: z.number(),
});
export type Published = z.infer<typeof PublishedSchema>;

export const PublicationOutcomeSchema = z.union([
  z.object({ version: PublishedSchema }),
  z.object({ failure: PublicationFailureSchema }),
]);
export type PublicationOutcome = z.infer<typeof PublicationOutcomeSchema>;
