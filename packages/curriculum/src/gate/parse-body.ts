import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../problem.ts';
import type { LessonRoot } from './lesson-tree.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/** A longer source is not read at all. */
const longestSource = 40_000;
/** Marks of quotes and lists at the head of one line; each opens a level. */
const mostLevels = 12;
/** Marks of emphasis, links and code in one paragraph: the parser's time grows with their square. */
const mostMarks = 400;

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

/** Sources that would keep the parser busy for minutes are refused by their looks. */
function findTooLarge(body: string): (Place & { message: string }) | null {
  if (body.length > longestSource)
    return { line: 1, column: 1, message: `longer than ${longestSource} characters` };
  let marks = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const at = { line: index + 1, column: 1 };
    const head = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? '';
    const levels = head.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (levels > mostLevels)
      return { ...at, message: `more than ${mostLevels} levels of quotes and lists in one line` };
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~`[\]]/g)?.length ?? 0);
    if (marks > mostMarks)
      return { ...at, message: `more than ${mostMarks} marks in one paragraph; divide it` };
  }
  return null;
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

/** The parser's words, with what an author can do about the most frequent causes. */
function explain(message: string): string {
  if (/before name/.test(message) && /`!`/.test(message))
    return 'HTML comments, declarations and raw HTML are not allowed';
  if (/import\/exports? with acorn|acorn/.test(message) && /import/.test(message))
    return 'a line that begins with “import” or “export” is read as code, which is not allowed';
  if (/expression|acorn/i.test(message))
    return 'expressions in { } are not allowed; write \\{ for the sign itself';
  return message;
}
