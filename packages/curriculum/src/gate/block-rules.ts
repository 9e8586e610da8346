import { z } from 'zod';
import { DateSchema, IdSchema, LineSchema } from '../schemas/index.ts';

/** What a block may hold: nothing, words in a line, anything but other headings, or certain blocks alone. */
type BlockContent = 'nothing' | 'line' | 'flow' | { parts: string; least: number };

/** What authors may do with one block. */
export interface BlockRule {
  attributes: z.ZodObject;
  content: BlockContent;
  /**
   * Where it may stand: in a sentence, at the lesson's top level, wherever a paragraph may stand, or
   * directly inside the block named.
   */
  stands: 'sentence' | 'top' | 'flow' | { in: string };
}

const text = LineSchema;
const address = z.url({ protocol: /^https$/, message: 'must be an https address' });
const flag = z.literal(true, 'is written without a value').optional();

function rule(shape: z.ZodRawShape, content: BlockContent, stands: BlockRule['stands']): BlockRule {
  return { attributes: z.strictObject(shape), content, stands };
}

const calloutKinds = ['why', 'note', 'warning', 'worry', 'answer', 'open'] as const;

/** The blocks by the tags that authors write; docs/authoring.md has an example of each. */
export const blockRules: ReadonlyMap<string, BlockRule> = new Map([
  ['Fact', rule({ id: IdSchema }, 'nothing', 'sentence')],
  ['Term', rule({ id: IdSchema }, 'line', 'sentence')],
  ['Ref', rule({ source: IdSchema, place: text }, 'nothing', 'sentence')],
  ['Callout', rule({ kind: z.enum(calloutKinds), title: text.optional() }, 'flow', 'flow')],
  ['KeyFact', rule({ fact: IdSchema }, 'flow', 'flow')],
  ['Compare', rule({ caption: text }, { parts: 'table', least: 1 }, 'flow')],
  ['Situation', rule({}, 'flow', 'flow')],
  ['RealCase', rule({ name: text, symbol: text, date: DateSchema }, 'flow', 'flow')],
  [
    'Chart',
    rule(
      { kind: z.enum(['parties-by-year', 'parties-by-region']), caption: text },
      'nothing',
      'flow',
    ),
  ],
  ['Picture', rule({ name: IdSchema }, 'nothing', 'flow')],
  ['Download', rule({ href: address, title: text, format: text, size: text }, 'flow', 'flow')],
  ['Timeline', rule({ label: text }, { parts: 'Moment', least: 1 }, 'top')],
  ['Moment', rule({ date: DateSchema, title: text }, 'flow', { in: 'Timeline' })],
  ['Steps', rule({ label: text }, { parts: 'Step', least: 2 }, 'top')],
  ['Step', rule({ title: text }, 'flow', { in: 'Steps' })],
  ['FlashCards', rule({ label: text }, { parts: 'Card', least: 2 }, 'top')],
  ['Card', rule({ front: text }, 'flow', { in: 'FlashCards' })],
  ['KnowledgeCheck', rule({ question: text }, { parts: 'Option', least: 2 }, 'top')],
  ['Option', rule({ text, correct: flag }, 'flow', { in: 'KnowledgeCheck' })],
  ['Case', rule({ title: text }, { parts: 'Scene', least: 2 }, 'top')],
  ['Scene', rule({ id: IdSchema, title: text }, 'flow', { in: 'Case' })],
  ['Choice', rule({ to: IdSchema }, 'line', { in: 'Scene' })],
  ['Reflection', rule({ prompt: text }, 'flow', 'top')],
  ['Remember', rule({}, 'flow', 'top')],
]);
