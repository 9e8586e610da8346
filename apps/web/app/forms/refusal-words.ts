import type { Translator } from '@heard/i18n/browser';
import type { Refusal } from '@heard/services';
import type { FieldProblem } from './refused-form.ts';

/** The field that each refusal is about, and the sentence for it. Null: about the form as a whole. */
const words = {
  'email-invalid': { field: 'email', key: 'identity.problemEmail' },
  'sign-in-failed': { field: 'email', key: 'identity.problemSignIn' },
  'password-too-short': { field: 'password', key: 'identity.problemPasswordShort' },
  'password-too-long': { field: 'password', key: 'identity.problemPasswordLong' },
  'password-common': { field: 'password', key: 'identity.problemPasswordCommon' },
  'password-has-email': { field: 'password', key: 'identity.problemPasswordEmail' },
  'password-wrong': { field: 'currentPassword', key: 'identity.problemPassword' },
  'name-invalid': { field: 'name', key: 'identity.problemName' },
  'locale-invalid': { field: 'locale', key: 'identity.problemChoice' },
  'country-invalid': { field: 'country', key: 'identity.problemCountry' },
  'audience-invalid': { field: 'audience', key: 'identity.problemChoice' },
  'belongs-to-account': { field: null, key: 'identity.problemBelongsToAccount' },
  'last-administrator': { field: null, key: 'identity.problemLastAdministrator' },
  'link-dead': { field: null, key: 'identity.linkDeadText' },
  'too-many-tries': { field: null, key: 'problem.tooManyText' },
} as const satisfies Partial<Record<Refusal['code'], { field: string | null; key: string }>>;

/** The refusals that the forms of this app can get. */
export type FormRefusal = Extract<Refusal, { code: keyof typeof words }>;

/** What to say about a refusal. `wholeForm` is the field to lead to when it is about no single one. */
export function toFieldProblem(
  refusal: FormRefusal,
  t: Translator,
  wholeForm: string,
): FieldProblem {
  const { field, key } = words[refusal.code];
  const minutes = 'retryAfterSeconds' in refusal ? Math.ceil(refusal.retryAfterSeconds / 60) : 0;
  const length = 'length' in refusal ? refusal.length : 0;
  return { field: field ?? wholeForm, text: t(key, { minutes, length }) };
}
