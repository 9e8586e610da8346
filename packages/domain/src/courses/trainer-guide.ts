import { z } from 'zod';

const line = z.string().trim().min(1).max(600);
const lines = z.array(line).min(1);

/** How somebody teaches a course to a group: sessions with times, and what to think of before and after. */
export const TrainerGuideSchema = z.strictObject({
  /** Whom the trainer will have before him, and what they shall be able to do afterwards. */
  aim: line,
  /** To do beforehand. */
  before: lines,
  materials: lines,
  sessions: z
    .array(
      z.strictObject({
        title: line,
        /** Slug of the module that it teaches. */
        module: z.string(),
        /** 5 to 480. */
        minutes: z.number().int().min(5).max(480),
        aim: line,
        /** In order; their minutes add up to the session's. */
        steps: z
          .array(
            z.strictObject({ minutes: z.number().int().min(1).max(240), title: line, text: line }),
          )
          .min(1),
        /** How it goes without a projector and without a network. */
        withoutProjector: line,
        /** To ask the group. */
        questions: lines,
      }),
    )
    .min(1),
  /** Looking after people: who is in the room, what may come up. */
  care: lines,
  after: lines,
});
export type TrainerGuide = z.infer<typeof TrainerGuideSchema>;

/** Sessions whose steps take longer or shorter than the session itself, by their titles. */
export function listMistimed({ sessions }: TrainerGuide): string[] {
  return sessions
    .filter(({ steps, minutes }) => steps.reduce((sum, step) => sum + step.minutes, 0) !== minutes)
    .map(({ title }) => title);
}
