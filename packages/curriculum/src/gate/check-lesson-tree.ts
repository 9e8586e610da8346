import type { ContentProblem } from '../problem.ts';
import { checkHeadings, checkCasesHaveHeadings } from './check-headings.ts';
import { checkReferences } from './check-references.ts';
import { checkStructure } from './check-structure.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import type { LessonRoot } from './lesson-tree.ts';

/** Everything that is wrong with a lesson's tree. An empty list lets the lesson through. */
export function checkLessonTree(
  path: string,
  tree: LessonRoot,
  resolve: LessonResolver,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const complain = (place: { line: number; column: number }, message: string) => {
    problems.push({ path, ...place, message });
  };
  checkStructure(tree, complain);
  // What was nested too deeply to look at is not looked at a second time.
  if (problems.some(({ message }) => message === 'nested too deeply')) return problems;
  const anchors = checkHeadings(tree, complain);
  checkCasesHaveHeadings(tree, complain);
  checkReferences(tree, { resolve, anchors }, complain);
  return problems;
}
