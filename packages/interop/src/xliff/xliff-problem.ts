/** Why a text is no XLIFF that we read, and where. */
export type XliffProblem = { line: number; column: number } & (
  | { code: 'too-large' | 'too-deep' | 'doctype' | 'not-xliff' }
  | {
      code: 'broken-xml' | 'wrong-version' | 'missing-attribute' | 'unknown-element';
      detail: string;
    }
);

/** Carries a problem out of the parser. */
export class XliffProblemError extends Error {
  constructor(readonly problem: XliffProblem) {
    super(problem.code);
  }
}
