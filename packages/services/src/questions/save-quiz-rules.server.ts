import { putRules } from '@heard/curriculum/quiz-text';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { QuizRulesSchema } from '@heard/domain/quizzes';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';
import { rulesStampOf, type RulesDraft } from './get-quiz-document.server.ts';
import { changeQuiz, made, type ChangedQuiz, type QuizRefusal } from './open-quiz.server.ts';

/** A field of the rules' form, and what is wrong with it. */
export interface RulesProblem {
  field: string;
  code: 'missing' | 'too-long' | 'out-of-range' | 'bad-id' | 'tag-twice';
}

export type SaveQuizRulesRefusal =
  | QuizRefusal
  | { code: 'rules-wrong'; problems: RulesProblem[] }
  /** Somebody changed the rules since they were opened. */
  | { code: 'quiz-changed' };

const RulesSchema = z.object({
  title: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\n\r]*$/),
  ...QuizRulesSchema.shape,
});

/** Changes title, pass mark, draw and attempts of a quiz, and nothing else in its text. */
export async function saveQuizRules(
  ctx: Ctx,
  input: { documentId: string; rules: RulesDraft; edit: number; stamp: string },
): Promise<Outcome<ChangedQuiz, SaveQuizRulesRefusal>> {
  authorize(ctx, 'write:draft:any');
  const { rules, problems } = readRules(input.rules);
  if (!rules) return refuse({ code: 'rules-wrong', problems });
  return changeQuiz<{ text: string }, SaveQuizRulesRefusal>(ctx, input.documentId, async (quiz) => {
    if (quiz.edit !== input.edit && rulesStampOf(quiz.content) !== input.stamp)
      return refuse({ code: 'quiz-changed' });
    return { ok: true, text: made(putRules(quiz.text, rules)) };
  });
}

function readRules(draft: RulesDraft): {
  rules: z.infer<typeof RulesSchema> | null;
  problems: RulesProblem[];
} {
  const draw = draft.draw.filter(({ tag, count }) => tag.trim() !== '' || count.trim() !== '');
  const read = RulesSchema.safeParse({
    title: draft.title,
    passMark: toNumber(draft.passMark),
    draw: draw.map(({ tag, count }) => ({ tag: tag.trim(), count: toNumber(count) })),
    attempts: {
      max: draft.maxAttempts.trim() === '' ? null : toNumber(draft.maxAttempts),
      waitMinutes: draft.waitMinutes.trim() === '' ? 0 : toNumber(draft.waitMinutes),
    },
  });
  const problems = read.success ? listTwice(read.data.draw) : read.error.issues.map(toProblem);
  return { rules: read.success && problems.length === 0 ? read.data : null, problems };
}

function toNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

function listTwice(draw: readonly { tag: string }[]): RulesProblem[] {
  const tags = draw.map(({ tag }) => tag);
  return tags.flatMap((tag, at) =>
    tags.indexOf(tag) < at ? [{ field: `draw.${at}.tag`, code: 'tag-twice' as const }] : [],
  );
}

const fieldNames: Record<string, string> = {
  'attempts.max': 'maxAttempts',
  'attempts.waitMinutes': 'waitMinutes',
};

function toProblem({ path, code }: z.core.$ZodIssue): RulesProblem {
  const field = path.map(String).join('.');
  const named = fieldNames[field] ?? field;
  if (field === 'title') return { field, code: code === 'too_big' ? 'too-long' : 'missing' };
  return { field: named, code: field.endsWith('.tag') ? 'bad-id' : 'out-of-range' };
}
