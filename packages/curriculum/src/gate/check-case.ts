import type { Complain } from './check-attributes.ts';
import { attributeOf, isBlock, partsOf, placeOf, walk, type Block } from './lesson-tree.ts';

/** A case's scenes have ids of their own, every choice leads to one, and every scene can be reached. */
export function checkCase(block: Block, complain: Complain): void {
  const scenes = partsOf(block).filter(isBlock);
  const byId = new Map<string, Block>();
  for (const scene of scenes) {
    const id = String(attributeOf(scene, 'id'));
    if (byId.has(id)) complain(placeOf(scene), `two scenes of this case are called “${id}”`);
    else byId.set(id, scene);
  }
  for (const choice of scenes.flatMap(listChoices)) {
    const to = String(attributeOf(choice, 'to'));
    if (!byId.has(to)) complain(placeOf(choice), `there is no scene “${to}” in this case`);
  }
  const reached = new Set<string>();
  const open = scenes.slice(0, 1);
  for (let scene = open.pop(); scene; scene = open.pop()) {
    reached.add(String(attributeOf(scene, 'id')));
    for (const choice of listChoices(scene)) {
      const to = String(attributeOf(choice, 'to'));
      const next = byId.get(to);
      if (next && !reached.has(to)) open.push(next);
    }
  }
  for (const [id, scene] of byId)
    if (!reached.has(id)) complain(placeOf(scene), `no choice leads to the scene “${id}”`);
}

/** A knowledge check has at least one right option and at least one wrong. */
export function checkKnowledge(block: Block, complain: Complain): void {
  const options = partsOf(block).filter(isBlock);
  const right = options.filter((option) => attributeOf(option, 'correct') === true).length;
  if (right === 0) complain(placeOf(block), 'no option of this check is marked correct');
  else if (right === options.length)
    complain(placeOf(block), 'every option of this check is correct');
}

function listChoices(scene: Block): Block[] {
  return [...walk(scene)].filter((node): node is Block => isBlock(node) && node.name === 'Choice');
}
