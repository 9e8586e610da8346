import type { Element, ElementContent, Root } from 'hast';
import { readWordLists } from './read-word-lists.ts';
import { hasStyle, plainText, styleOf } from './clipboard-style.ts';

/** Elements that are no part of a text, with all that stands in them. */
const junk = new Set([
  ...['style', 'script', 'meta', 'link', 'title', 'head', 'xml', 'img', 'svg', 'object'],
  ...['iframe', 'button', 'input', 'select', 'textarea', 'form', 'template', 'noscript'],
]);

/**
 * Takes out of clipboard HTML what word processors put there for themselves: styles, comments, conditional
 * parts, marks of Office (`o:p`), anchors of bookmarks, empty paragraphs. What they say by styles alone (bold,
 * italic, lists of Word, headings of LibreOffice) is said by elements afterwards.
 */
export function cleanClipboard(root: Root): void {
  root.children = root.children.flatMap((node) =>
    node.type === 'element' ? cleanNode(node) : node.type === 'text' ? [node] : [],
  );
  readWordLists(root);
  dropEmpty(root);
}

function cleanNode(element: Element): ElementContent[] {
  const { tagName, properties } = element;
  if (junk.has(tagName) || hasStyle(element, /(^|;)\s*(mso-hide\s*:\s*all|display\s*:\s*none)/))
    return [];
  // What Word writes as a list's bullet for programs that know no lists.
  if (hasStyle(element, /mso-list\s*:\s*ignore/i)) return [];
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return cleanNode(child);
    return child.type === 'text' ? [child] : [];
  });
  element.children = children;
  if (tagName.includes(':') || tagName === 'font') return children;
  if (tagName === 'a' && !/^(https?:|mailto:)/i.test(String(properties.href ?? '')))
    return children;
  // Google Docs wraps everything in a bold that is none, and Word all of a page in a division.
  if (
    /^(b|strong)$/.test(tagName) &&
    hasStyle(element, /(^|;)\s*font-weight\s*:\s*(normal|[1-4]00)/)
  )
    return children;
  if (tagName === 'span') return emphasize(element, children);
  if (tagName === 'table') nameHeads(element);
  if (tagName === 'p' && /^(MsoTitle|title)$/i.test(classOf(element)))
    return [{ ...element, tagName: 'h2' }];
  return [element];
}

/** A table of Markdown has heads: where no cell says that it is one, those of the first row are. */
function nameHeads(table: Element): void {
  const cells = (parent: Element): Element[] =>
    parent.children.flatMap((child): Element[] => {
      if (child.type !== 'element') return [];
      return /^t[dh]$/.test(child.tagName) ? [child] : child.tagName === 'tr' ? [] : cells(child);
    });
  const rows = (parent: Element): Element[] =>
    parent.children.flatMap((child): Element[] => {
      if (child.type !== 'element') return [];
      return child.tagName === 'tr' ? [child] : rows(child);
    });
  const all = rows(table);
  if (all.flatMap(cells).some(({ tagName }) => tagName === 'th')) return;
  for (const cell of all.slice(0, 1).flatMap(cells)) cell.tagName = 'th';
}

/** Bold and italic that are said by a style. Blanks at the edges stay outside, where Markdown wants them. */
function emphasize(element: Element, children: ElementContent[]): ElementContent[] {
  const style = styleOf(element);
  const isBold = /(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/.test(style);
  const isItalic = /(^|;)\s*font-style\s*:\s*italic/.test(style);
  if ((!isBold && !isItalic) || plainText(element).trim() === '') return children;
  let inner = children;
  for (const [is, tagName] of [
    [isItalic, 'em'],
    [isBold, 'strong'],
  ] as const)
    if (is) inner = [{ type: 'element', tagName, properties: {}, children: inner }];
  return inner;
}

function classOf({ properties }: Element): string {
  return Array.isArray(properties.className) ? properties.className.join(' ') : '';
}

/** Paragraphs, headings and items that hold nothing to be read. */
function dropEmpty(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') dropEmpty(child);
  parent.children = parent.children.filter(
    (child) =>
      child.type !== 'element' ||
      !/^(p|h[1-6]|li|ul|ol|strong|b|em|i|a)$/.test(child.tagName) ||
      plainText(child).trim() !== '',
  ) as typeof parent.children;
}
