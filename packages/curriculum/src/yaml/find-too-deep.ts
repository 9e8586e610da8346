import { Lexer } from 'yaml';

/** Deeper than any of our files needs: they have six levels. */
const mostBrackets = 30;
/** Blanks and marks of lists at the head of a line, each of which can open a level. */
const mostIndent = 100;
/** Keys in one line; each that follows another opens a level. */
const mostKeys = 100;
/** The time of composing grows with the square of what stands in one line. */
const longestLine = 5_000;

const tooDeep = 'nested too deeply';

/**
 * Where brackets or lines are nested so deeply that composing the text could use up the stack, or a line
 * is too long; null when all is well. An overflowing stack cannot always be caught: it may end the whole process.
 */
export function findTooDeep(text: string): { offset: number; message: string } | null {
  const line = findLine(text);
  if (line) return line;
  const offset = findBrackets(text);
  return offset === null ? null : { offset, message: tooDeep };
}

function findLine(text: string): { offset: number; message: string } | null {
  let begin = 0;
  for (const line of text.split('\n')) {
    const head = /^(?:\s|[-?:](?=\s|$)|[&!*]\S*(?=\s|$))*/.exec(line)?.[0] ?? '';
    if (line.length > longestLine)
      return { offset: begin, message: `more than ${longestLine} characters in one line` };
    const keys = line.match(/:(?=\s|$)/g)?.length ?? 0;
    if (keys > mostKeys || (head.length > mostIndent && line.trim() !== ''))
      return { offset: begin, message: tooDeep };
    begin += line.length + 1;
  }
  return null;
}

function findBrackets(text: string): number | null {
  let [open, offset] = [0, 0];
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && (lexeme === '[' || lexeme === '{')) open += 1;
    if (!isScalar && (lexeme === ']' || lexeme === '}')) open = Math.max(0, open - 1);
    if (open > mostBrackets) return offset;
    // The lexer announces a scalar, and the end of a document or a flow, by signs that are not in the text.
    isScalar = lexeme === '\u001F';
    if (!isScalar && lexeme !== '\u0002' && lexeme !== '\u0018') offset += lexeme.length;
  }
  return null;
}
