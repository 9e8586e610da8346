/** Something that keeps content from being published, or that an author should look at, and where. */
export interface ContentProblem {
  path: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  message: string;
}

/** A place in a file. */
export interface Place {
  line: number;
  column: number;
}

/** What reading content gives: the value unless there are errors, and all problems at once. */
export interface Checked<T> {
  value: T | null;
  errors: ContentProblem[];
  warnings: ContentProblem[];
}

/** `path:line:column: message`, on one line. */
export function formatProblem({ path, line, column, message }: ContentProblem): string {
  return `${path}:${line}:${column}: ${message.replace(/\s+/g, ' ')}`;
}

/** Problems in the order in which a reader meets them. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort(
    (a, b) =>
      a.path.localeCompare(b.path, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.message.localeCompare(b.message, 'en'),
  );
}
