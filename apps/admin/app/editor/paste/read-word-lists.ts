import type { Element, ElementContent, Root, RootContent } from 'hast';
import { styleOf } from './clipboard-style.ts';

/** Word writes a list as paragraphs, each with its level in a style: `mso-list:l0 level2 lfo1`. */
const level = /mso-list\s*:\s*\S+\s+level(\d)/i;

/** Turns Word's paragraphs that are items into lists inside lists. */
export function readWordLists(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') readWordLists(child);
  const out: (RootContent | ElementContent)[] = [];
  let open: { depth: number; list: Element }[] = [];
  for (const child of parent.children) {
    const depth = child.type === 'element' ? Number(level.exec(styleOf(child))?.[1] ?? 0) : 0;
    if (child.type === 'text' && child.value.trim() === '' && open.length > 0) continue;
    if (depth === 0 || child.type !== 'element') {
      open = [];
      out.push(child);
      continue;
    }
    open = open.filter((one) => one.depth <= depth);
    let place = open.at(-1);
    if (!place || place.depth < depth) {
      const list = element(isOrdered(child) ? 'ol' : 'ul', []);
      const item = place?.list.children.at(-1);
      if (item?.type === 'element') item.children.push(list);
      else out.push(list);
      place = { depth, list };
      open.push(place);
    }
    place.list.children.push(element('li', withoutBullet(child.children)));
  }
  parent.children = out as typeof parent.children;
}

/** The number or bullet that stands before an item's words where Word has not marked it as ignorable. */
const bullet = /^\s*(?:[·•o§▪◦‣–-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[\s\u00A0]+/;

function isOrdered(item: Element): boolean {
  return (
    /list:\s*\S+\s+level\d.*(?:decimal|roman|alpha)/i.test(styleOf(item)) || startsWithNumber(item)
  );
}

function startsWithNumber(item: Element): boolean {
  const [first] = item.children;
  return first?.type === 'text' && /^\s*\d{1,3}[.)][\s\u00A0]/.test(first.value);
}

function withoutBullet(children: ElementContent[]): ElementContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  return [
    { ...first, value: first.value.replace(bullet, '').replace(/^[\s\u00A0]+/, '') },
    ...rest,
  ];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
