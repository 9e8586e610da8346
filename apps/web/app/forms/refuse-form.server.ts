import type { Translator } from '@heard/i18n';
import { sayRefusal, toHttpStatus, type Refusal } from '@heard/services';
import { data } from '@remix-run/node';
import type { FieldProblem, RefusedForm } from './refused-form.ts';

/** The field that a refusal is about. What is not here is about the form as a whole. */
const fields: Partial<Record<Refusal['code'], string>> = {
  'email-invalid': 'email',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-common': 'password',
  'password-has-email': 'password',
  'password-wrong': 'currentPassword',
  'name-invalid': 'name',
  'locale-invalid': 'locale',
  'country-invalid': 'country',
  'audience-invalid': 'audience',
};

/** The field to lead to when the form as a whole is refused, and what was typed without passwords. */
interface SentForm {
  wholeForm: string;
  typed?: Record<string, string>;
}

/** Answers with the form again: the use case's refusal as a sentence, under its status. */
export function refuseForm(refusal: Refusal, t: Translator, sent: SentForm) {
  const field = fields[refusal.code] ?? sent.wholeForm;
  const problems = [{ field, text: sayRefusal(refusal, t) }];
  return answerProblems(problems, { typed: sent.typed, status: toHttpStatus(refusal.code) });
}

/** Answers with the form again because of what stands in it. */
export function answerProblems(
  problems: FieldProblem[],
  { typed = {}, status = 422 }: { typed?: Record<string, string>; status?: number } = {},
) {
  const refused: RefusedForm = { problems, typed, at: Date.now() };
  return data({ refused }, status);
}
