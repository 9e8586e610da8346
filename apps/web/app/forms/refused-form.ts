/** What is wrong with one field, in the reader's words. */
export interface FieldProblem {
  /** The field's name, which is its id too. */
  field: string;
  text: string;
}

/** What an action answers when a form cannot be taken: the page shows the form again with it. */
export interface RefusedForm {
  problems: FieldProblem[];
  /** What was typed, without passwords. */
  typed: Record<string, string>;
  /** When it was refused: each refusal is announced anew. */
  at: number;
}

/** The sentence about one field, if there is one. */
export function problemOf(
  refused: Pick<RefusedForm, 'problems'> | undefined,
  field: string,
): string | undefined {
  return refused?.problems.find((problem) => problem.field === field)?.text;
}
