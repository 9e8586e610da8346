import { isOutOfDate } from '@heard/domain/authoring';
import { attributeOf, isBlock, placeOf, walk, type LessonRoot } from '../gate/lesson-tree.ts';
import type { Registry } from '../registry/index.ts';
import type { LessonProblem } from './lesson-preview.ts';

/** The registered figures in a lesson that are so old that somebody should look whether they still hold. */
export function findAgedFacts(tree: LessonRoot, { facts }: Registry, today: Date): LessonProblem[] {
  const seen = new Set<string>();
  return [...walk(tree)].flatMap((node): LessonProblem[] => {
    if (!isBlock(node) || (node.name !== 'Fact' && node.name !== 'KeyFact')) return [];
    const id = String(attributeOf(node, node.name === 'Fact' ? 'id' : 'fact'));
    const fact = facts.get(id);
    if (!fact || seen.has(id) || !isOutOfDate(fact.asOf, today)) return [];
    seen.add(id);
    const message = `the figure “${id}” is of ${fact.asOf}`;
    return [{ ...placeOf(node), message, topic: 'facts' }];
  });
}
