/** Which field of the security page is wrong, and how. */
export type SecurityProblem = { field: string; text: string } | null;

/** What is wrong with this field, if it is this one. */
export function problemOf(problem: SecurityProblem, field: string): string | undefined {
  return problem?.field === field ? problem.text : undefined;
}
