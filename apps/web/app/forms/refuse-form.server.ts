import type { Translator } from '@heard/i18n';
import { toHttpStatus } from '@heard/services';
import { data } from '@remix-run/node';
import { toFieldProblem, type FormRefusal } from './refusal-words.ts';
import type { FieldProblem, RefusedForm } from './refused-form.ts';

/** What a form showed and got: its own first field, and what was typed without passwords. */
interface SentForm {
  wholeForm: string;
  typed?: Record<string, string>;
}

/** Answers with the form again: the use case's refusal as a sentence, under its status. */
export function refuseForm(refusal: FormRefusal, t: Translator, sent: SentForm) {
  const problem = toFieldProblem(refusal, t, sent.wholeForm);
  return answerProblems([problem], { typed: sent.typed, status: toHttpStatus(refusal.code) });
}

/** Answers with the form again because of what stands in it. */
export function answerProblems(
  problems: FieldProblem[],
  { typed = {}, status = 422 }: { typed?: Record<string, string>; status?: number } = {},
) {
  const refused: RefusedForm = { problems, typed, at: Date.now() };
  return data({ refused }, status);
}
