import type { Place } from '../problem.ts';

/** A lesson's source in its two parts. */
export interface SplitSource {
  /** What stands between the `---` lines; null without them. */
  frontMatter: { text: string; firstLine: number } | null;
  /** The rest, with an empty line for every line of the front matter, so that places stay true. */
  body: string;
  problem: (Place & { message: string }) | null;
}

/** Longer texts are not looked at; the body has a limit of its own. */
const longestSource = 60_000;
const longestFrontMatter = 10_000;

/**
 * Takes the front matter off. Only plain `---` opens it: `---js` and the like make the parser inside
 * mdx-bundler run code, so a body that begins with three hyphens is refused here and never gets there.
 */
export function splitSource(source: string): SplitSource {
  if (source.length > longestSource)
    return {
      ...{ frontMatter: null, body: '' },
      problem: refuse(`longer than ${longestSource} characters`),
    };
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const whole = { frontMatter: null, body: lines.join('\n') };
  if (!lines[0]?.startsWith('---')) return { ...whole, problem: null };
  if (lines[0].trimEnd() !== '---')
    return { ...whole, problem: refuse('the front matter opens with --- and nothing else') };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return { ...whole, problem: refuse('the front matter does not end with ---') };
  const text = lines.slice(1, end).join('\n');
  if (text.length > longestFrontMatter)
    return {
      ...whole,
      problem: refuse(`the front matter is longer than ${longestFrontMatter} characters`),
    };
  return {
    frontMatter: { text, firstLine: 2 },
    body: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
    problem: null,
  };
}

function refuse(message: string) {
  return { line: 1, column: 1, message };
}
