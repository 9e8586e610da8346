import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { cleanClipboard } from './clean-clipboard.ts';
import { settleMarkdown } from './settle-markdown.ts';

/**
 * HTML of a word processor or a page as the Markdown that lessons have: headings from the second level,
 * paragraphs, lists, quotes, tables, bold, italic and links. Everything else is left out, and signs that
 * lessons would read as code stand for themselves. Null when nothing is left.
 */
export function toMarkdown(html: string): string | null {
  const parsed = unified().use(rehypeParse, { fragment: true }).parse(html);
  cleanClipboard(parsed);
  const tree = unified().use(rehypeRemark).runSync(parsed) as unknown as Root;
  settleMarkdown(tree);
  const text = unified()
    .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
    .use(remarkStringify, {
      ...{ bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' },
      // These begin an expression or a tag of MDX wherever they stand.
      unsafe: [{ character: '{' }, { character: '}' }, { character: '<' }],
    })
    .stringify(tree)
    .trim();
  return text === '' ? null : text;
}
