import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../problem.ts';
import { findTooLarge } from './find-too-large.ts';
import type { LessonRoot } from './lesson-tree.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/** Reads Markdown with tags. Gives the tree, or the one problem that keeps it from being read. */
export function parseBody(
  body: string,
): { tree: LessonRoot; problem: null } | { tree: null; problem: Place & { message: string } } {
  const problem = findTooLarge(body);
  if (problem) return { tree: null, problem };
  try {
    return { tree: processor.parse(body), problem: null };
  } catch (error) {
    return { tree: null, problem: tell(error) };
  }
}

interface ParseError {
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
}

function tell(error: unknown): Place & { message: string } {
  if (error instanceof RangeError) return { line: 1, column: 1, message: 'nested too deeply' };
  const { message, place } = error as ParseError;
  const start = place && 'start' in place ? place.start : place;
  // Of a tag that is never closed, the parser names the place in its words alone.
  const [, line = 1, column = 1] = / \((\d+):(\d+)-\d+:\d+\)/.exec(message) ?? [];
  return {
    line: start?.line ?? Number(line),
    column: start?.column ?? Number(column),
    message: explain(message.replace(/ \(\d+:\d+-\d+:\d+\)/g, '')),
  };
}

const ownSign = 'write \\< for the sign itself';

/** What an author can do about the most frequent causes, by what the parser says. */
const explanations: readonly (readonly [RegExp, string])[] = [
  [/before name.*`!`|`!`.*before name/, 'HTML comments, declarations and raw HTML are not allowed'],
  [/expression|acorn/i, 'expressions in { } are not allowed; write \\{ for the sign itself'],
  [/closing slash .* open tag first/, 'this tag closes what was not opened before'],
  [/end of file/, 'the tag does not end'],
  [/after self-closing slash/, `/> ends a tag, and nothing else has a / there; ${ownSign}`],
  [/before attribute value/, 'the value of an attribute stands in quotes: name="value"'],
  [
    /lazy line in container/,
    'a tag inside a quote or a list ends there, on lines with the same marks',
  ],
  [/^Unexpected character/, `this begins a tag and is none; ${ownSign}`],
];

/** The parser's words, made plain. */
function explain(message: string): string {
  const [, open] = /^Expected a closing tag for `(<[^`]*>)`/.exec(message) ?? [];
  if (open) return `${open} is not closed, or not where it was opened`;
  const [, end, still] = /^Unexpected closing tag `([^`]+)`.* for `([^`]+)`/.exec(message) ?? [];
  if (end) return `${end} closes while ${still} is still open`;
  return explanations.find(([words]) => words.test(message))?.[1] ?? message;
}
