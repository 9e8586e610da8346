import type { Translator } from '@heard/i18n/browser';

/** The fields of a refusal that a sentence may name. */
interface Told {
  code: string;
  retryAfterSeconds?: number;
  length?: number;
}

const sentences: Record<string, string> = {
  'email-invalid': 'identity.problemEmail',
  'email-taken': 'admin.emailTaken',
  'name-invalid': 'identity.problemName',
  'password-too-short': 'identity.problemPasswordShort',
  'password-too-long': 'identity.problemPasswordLong',
  'password-common': 'identity.problemPasswordCommon',
  'password-has-email': 'identity.problemPasswordEmail',
  'sign-in-failed': 'identity.problemSignIn',
  'too-many-tries': 'problem.tooManyText',
};

const fields: Record<string, string> = {
  'name-invalid': 'name',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-common': 'password',
  'password-has-email': 'password',
};

/** The field a refusal is about, and what to tell the person. Throws for a code that these forms never get. */
export function toFieldProblem(refusal: Told, t: Translator): { field: string; text: string } {
  const key = sentences[refusal.code];
  if (key === undefined) throw new Error(`no sentence for the refusal ${refusal.code}`);
  const minutes = Math.ceil((refusal.retryAfterSeconds ?? 0) / 60);
  const text = t(key, { minutes, length: refusal.length ?? 0 });
  return { field: fields[refusal.code] ?? 'email', text };
}
