/** The answer fields of a question's form: each name with all its values. */
export type AnswerEntries = Record<string, string[]>;

/** Takes the fields that belong to the answer out of a form: `answer`, `answer:<token>`, and a case's `step`. */
export function readAnswerEntries(form: FormData): AnswerEntries {
  const entries: AnswerEntries = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !/^(answer(:.+)?|step)$/.test(name)) continue;
    (entries[name] ??= []).push(value);
  }
  return entries;
}
