import type { BlockValue } from '@heard/curriculum/block-forms';

/** Gives scenes of a case that have no id yet one that is free, so that choices can lead to them. */
export function nameScenes(value: BlockValue): BlockValue {
  if (value.name !== 'Case') return value;
  const taken = new Set(value.parts.map(({ attributes }) => attributes.id ?? ''));
  const parts = value.parts.map((part) => {
    if (part.attributes.id) return part;
    let number = 1;
    while (taken.has(`scene-${number}`)) number += 1;
    taken.add(`scene-${number}`);
    return { ...part, attributes: { ...part.attributes, id: `scene-${number}` } };
  });
  return { ...value, parts };
}
