import type { Place } from '../problem.ts';

/** What a lesson may measure. The longest of ours has a third of it. */
const most = {
  ...{ characters: 40_000, lines: 2_000, braces: 100 },
  ...{ openTags: 50, levelsOfLine: 12, charactersOfPart: 10_000, marksOfPart: 400 },
};

type Found = (Place & { message: string }) | null;

/**
 * Texts that would keep a parser busy for minutes are refused by their looks, before any parser sees them:
 * its time grows with the square of the lines, of what stands in a paragraph and of the levels in a line,
 * and a line of code is read again at every empty line after it.
 */
export function findTooLarge(body: string): Found {
  if (body.length > most.characters)
    return { line: 1, column: 1, message: `longer than ${most.characters} characters` };
  const lines = body.split('\n');
  if (lines.length > most.lines)
    return {
      ...{ line: most.lines + 1, column: 1 },
      message: `more than ${most.lines} lines; divide the lesson`,
    };
  return findCode(lines) ?? findCrowd(lines);
}

/** A line that the parser would read as code: one that opens a paragraph with these words. */
function findCode(lines: readonly string[]): Found {
  const index = lines.findIndex(
    (line, at) => /^(import|export) /.test(line) && !/^\p{L}/u.test(lines[at - 1] ?? ''),
  );
  if (index < 0) return null;
  return {
    ...{ line: index + 1, column: 1 },
    message: 'import and export are not allowed; a line may not begin with these words',
  };
}

/** A part reaches from one empty line to the next: a paragraph, a list, a table. */
function findCrowd(lines: readonly string[]): Found {
  let [characters, marks, braces, open, deepest] = [0, 0, 0, 0, 0];
  for (const [index, text] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const isEmpty = text.trim() === '';
    characters = isEmpty ? 0 : characters + text.length;
    marks = isEmpty ? 0 : marks + countOf(text, /[*_~`[\]]/g);
    braces += countOf(text, /[{}]/g);
    // An overflowing stack cannot always be caught: it may end the whole process.
    for (const [tag] of text.matchAll(/<[\p{L}$_>]|<\/|\/>/gu)) {
      open = Math.max(0, tag.includes('/') ? open - 1 : open + 1);
      deepest = Math.max(deepest, open);
    }
    if (deepest > most.openTags)
      return { ...at, message: `more than ${most.openTags} tags are open at once` };
    if (characters > most.charactersOfPart)
      return {
        ...at,
        message: `more than ${most.charactersOfPart} characters without an empty line`,
      };
    if (countLevels(text) > most.levelsOfLine)
      return {
        ...at,
        message: `more than ${most.levelsOfLine} levels of quotes and lists in one line`,
      };
    if (marks > most.marksOfPart)
      return { ...at, message: `more than ${most.marksOfPart} marks in one paragraph; divide it` };
    if (braces > most.braces) return { ...at, message: `more than ${most.braces} braces` };
  }
  return null;
}

/** Marks of quotes and lists at the head of a line; each opens a level. */
function countLevels(text: string): number {
  const head = /^(?:\s|>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(text)?.[0] ?? '';
  return countOf(head, />|[-*+]|\d+[.)]/g);
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
