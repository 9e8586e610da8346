/** The longest text of a document: a lesson has 40,000 characters at most, a table of States some 200,000. */
export const textLimitBytes = 1_048_576;

const encoder = new TextEncoder();

/** Why a text cannot be kept as a document; null when it can. */
export function refuseText(text: string): 'too-long' | 'unreadable' | null {
  // A unit of UTF-16 is one byte of UTF-8 at least, three at most.
  if (text.length > textLimitBytes) return 'too-long';
  if (text.length * 3 > textLimitBytes && encoder.encode(text).length > textLimitBytes)
    return 'too-long';
  // No database keeps a zero byte, and half a surrogate pair is no text.
  return /\0|\p{Cs}/u.test(text) ? 'unreadable' : null;
}

/** Longest title that lists show. */
const titleLimit = 200;

/**
 * What a document is called in lists: the first `title:` at the head of the text (front matter of a lesson,
 * first level of YAML), else its path. Broken YAML has a title as long as that line can be read.
 */
export function titleOf(path: string, text: string): string {
  const head = path.endsWith('.mdx') ? frontMatterOf(text) : path.endsWith('.yaml') ? text : '';
  const [, raw = ''] = /^title:[ \t]+(.+?)[ \t]*\r?$/m.exec(head) ?? [];
  const title = unquote(raw).replace(/\s+/g, ' ').trim();
  return title === '' ? path : [...title].slice(0, titleLimit).join('');
}

function frontMatterOf(text: string): string {
  const [, head = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return head;
}

/** A plain, single-quoted or double-quoted scalar of one line, as YAML 1.2 writes them. */
function unquote(raw: string): string {
  const single = /^'((?:[^']|'')*)'/.exec(raw);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  const double = /^"(?:[^"\\]|\\.)*"/.exec(raw);
  if (double) return parseQuoted(double[0]);
  // A block scalar says its words on the next lines: nothing to show from this one.
  if (/^[|>]/.test(raw)) return '';
  return raw.replace(/[ \t]#.*$/, '');
}

function parseQuoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
