import type { Translator } from '@heard/i18n';
import { sayRefusal, type Refusal } from '@heard/services';

/** A field of a form, and what is wrong with it. */
export interface FieldProblem {
  field: string;
  text: string;
}

/** A refusal as the problem of the field that it is about; what is about none stands at the first one. */
export function toFieldProblem(refusal: Refusal, t: Translator): FieldProblem {
  const text = sayRefusal(refusal, t);
  if (refusal.code === 'name-invalid') return { field: 'name', text };
  return { field: refusal.code.startsWith('password-') ? 'password' : 'email', text };
}
