/** What is wrong with a form of a review page, and all that was typed there. */
export interface ReviewProblem {
  /** Which form. */
  what: string;
  /** The id of the field. */
  field: string;
  text: string;
  typed: { note: string; quote: string; body: string };
}

/** The problem, if it is one of these forms'; what was typed in the others is nowhere else. */
export function problemIn(problem: ReviewProblem | undefined, ...forms: string[]) {
  return problem && forms.includes(problem.what) ? problem : undefined;
}
