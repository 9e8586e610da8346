import type { z } from 'zod';
import type { Place } from '../problem.ts';
import { explainLookAlike } from '../signs/look-alikes.ts';
import type { BlockRule } from './block-rules.ts';
import { placeOf, type Block } from './lesson-tree.ts';

export type Complain = (place: Place, message: string) => void;

/** Checks a block's attributes: plain texts that its rule knows, and nothing else. */
export function checkAttributes(block: Block, rule: BlockRule, complain: Complain): void {
  const name = block.name ?? '';
  const values: Record<string, string | true> = {};
  const places = new Map<string, Place>();
  let isReadable = true;
  for (const attribute of block.attributes) {
    const place = attribute.position ? placeOf(attribute) : placeOf(block);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      complain(place, `{...} is not allowed among the attributes of ${name}`);
      isReadable = false;
    } else if (!Object.hasOwn(rule.attributes.shape, attribute.name)) {
      complain(place, explainUnknown(name, attribute.name));
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      complain(place, `${attribute.name} must be a text in quotes, not an expression in { }`);
      isReadable = false;
    } else if (places.has(attribute.name)) {
      complain(place, `${attribute.name} is given twice`);
    } else {
      places.set(attribute.name, place);
      values[attribute.name] = attribute.value ?? true;
    }
  }
  if (!isReadable) return;
  const result = rule.attributes.safeParse(values);
  if (result.success) return;
  for (const issue of result.error.issues) {
    const { key, message } = explain(name, issue, values);
    complain(places.get(key) ?? placeOf(block), message);
  }
}

function explainUnknown(name: string, key: string): string {
  return /^on[A-Z]/i.test(key)
    ? `${key}: event handlers are not allowed`
    : `${name} has no attribute “${key}”${explainLookAlike(key)}`;
}

function explain(
  name: string,
  issue: z.core.$ZodIssue,
  values: Record<string, string | true>,
): { key: string; message: string } {
  const key = String(issue.path[0]);
  if (!Object.hasOwn(values, key)) return { key, message: `${name} needs the attribute “${key}”` };
  if (issue.code === 'invalid_value' && issue.values.length > 1)
    return { key, message: `${key} must be one of ${issue.values.map(String).join(', ')}` };
  if (values[key] === true) return { key, message: `${key} needs a text in quotes` };
  return { key, message: `${key} ${issue.message}` };
}
