import { enhanceCards } from './enhance-cards.ts';
import { enhanceCase } from './enhance-case.ts';
import { enhanceCheck } from './enhance-check.ts';
import { enhanceNotes } from './enhance-notes.ts';
import { openForPrint } from './open-for-print.ts';

const enhancers: Record<string, (block: HTMLElement) => void> = {
  'knowledge-check': enhanceCheck,
  'flash-cards': enhanceCards,
  case: enhanceCase,
};

function enhanceBlock(block: HTMLElement): () => void {
  const original = block.cloneNode(true);
  enhancers[block.dataset.block ?? '']?.(block);
  block.dataset.live = '';
  return () => block.replaceWith(original);
}

/**
 * Makes the static blocks of a lesson livelier: checks that answer at once, cards that turn, one scene of
 * a case at a time, notes that pop over. All words stand in the HTML already. Returns what undoes it all.
 */
export function enhanceBlocks(root: HTMLElement): () => void {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]:not([data-live])')];
  const undo = blocks.map(enhanceBlock);
  undo.push(enhanceNotes(root), openForPrint(root));
  return () => undo.reverse().forEach((step) => step());
}
