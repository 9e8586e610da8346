import type { Catalogue } from './translator.ts';

/** Joins namespaces into one catalogue: `{ quiz: { start: '…' } }` becomes `{ 'quiz.start': '…' }`. */
export function namespaced(namespaces: Record<string, Record<string, string>>): Catalogue {
  const catalogue: Catalogue = {};
  for (const [namespace, messages] of Object.entries(namespaces))
    for (const [key, message] of Object.entries(messages))
      catalogue[`${namespace}.${key}`] = message;
  return catalogue;
}
