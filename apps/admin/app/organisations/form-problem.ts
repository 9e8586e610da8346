/** What is wrong with one field of a page's forms, and what was typed there. */
export interface FormProblem {
  field: string;
  text: string;
  typed: string;
}

/** The problem of this field; nothing when another has one, or none. */
export function problemOf(problem: FormProblem | undefined, field: string) {
  return problem?.field === field ? problem : undefined;
}
