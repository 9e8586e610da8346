/**
 * Something on this machine stands in the way, and a person can remove it. The message is one
 * sentence for that person; whoever catches it prints the sentence and no stack.
 */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
