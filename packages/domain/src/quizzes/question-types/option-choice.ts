import { z } from 'zod';
import { IdSchema, WordsSchema, type ReviewPart } from '../question-kind.ts';

/** An option of a single-choice or multiple-response question. */
const OptionSchema = z.strictObject({
  id: IdSchema,
  text: WordsSchema,
  correct: z.boolean().default(false),
  feedback: WordsSchema,
});
export type Option = z.infer<typeof OptionSchema>;

/** Option lists have three to six options with ids of their own. */
export const OptionsSchema = z
  .array(OptionSchema)
  .min(3)
  .max(6)
  .refine((options) => new Set(options.map(({ id }) => id)).size === options.length, {
    message: 'option ids must differ',
    params: { problem: 'ids-differ' },
  });

/** The explanation of each option, with what the learner chose. */
export function reviewOptions(options: readonly Option[], chosen: readonly string[]): ReviewPart[] {
  return options.map((option) => {
    const isChosen = chosen.includes(option.id);
    const verdict = option.correct
      ? isChosen
        ? 'right'
        : 'missed'
      : isChosen
        ? 'wrong'
        : 'neutral';
    const { text, feedback } = option;
    return { text, feedback, verdict, chosen: isChosen, answer: null, expected: null };
  });
}
