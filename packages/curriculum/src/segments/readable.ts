/** Attributes of blocks that readers read; all others point at something or say what kind a block is. */
const readable = new Set([
  ...['title', 'label', 'caption', 'question', 'text', 'prompt', 'front', 'place'],
  ...['format', 'size'],
]);
const ofRealCase = new Set([...readable, 'name']);

/** The attributes of a block that are translated. */
export function readableAttributes(block: string): ReadonlySet<string> {
  return block === 'RealCase' ? ofRealCase : readable;
}

/** Blocks that stand in a sentence. */
export const blocksInSentence: ReadonlySet<string> = new Set(['Fact', 'Term', 'Ref']);
