import {
  defaultTreeAdapter,
  html,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { isWebAddress } from './check-address.ts';
import {
  isAllowedAttribute,
  isAllowedElement,
  isDrawingElement,
  listNeededAttributes,
} from './html-allowed.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A lesson's page part, ready to be stored. */
export interface FinishedHtml {
  html: string;
  /** Second-level headings with their anchors. */
  headings: { id: string; text: string }[];
  problems: string[];
}

/**
 * The second lock of the gate. Reads rendered HTML as a browser does and goes through the tree: only
 * listed elements, attributes and addresses; every id once; every `#` leading somewhere; and the same
 * elements in the same order as were written, so that no browser repairs the nesting into something else.
 * Links that leave Heard tell the other side nothing (`rel`); a child's lesson has none at all.
 */
export function finishHtml(
  rendered: string,
  { isForChild = false }: { isForChild?: boolean } = {},
): FinishedHtml {
  const fragment = parseFragment(rendered);
  const elements = [...elementsIn(fragment)];
  const problems = [
    ...elements.flatMap(checkElement),
    ...checkIds(elements),
    ...checkNesting(rendered, fragment),
  ];
  if (isForChild)
    for (const href of elements.flatMap((element) => valueOf(element, 'href') ?? []))
      if (!/^[#/]/.test(href)) problems.push(`${href} leads out of a lesson for children`);
  if (hasOddNodes(fragment)) problems.push('holds a comment or a declaration');
  for (const element of elements)
    if (element.tagName === 'a' && isWebAddress(valueOf(element, 'href') ?? ''))
      setValue(element, 'rel', 'noopener noreferrer');
  const headings = elements
    .filter((element) => element.tagName === 'h2' && valueOf(element, 'id') !== null)
    .map((element) => ({ id: valueOf(element, 'id') ?? '', text: textOf(element) }));
  return { html: serialize(fragment), headings, problems };
}

function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes)
    if (defaultTreeAdapter.isElementNode(node)) {
      yield node;
      yield* elementsIn(node);
    }
}

function hasOddNodes(parent: ParentNode): boolean {
  return parent.childNodes.some((node) =>
    defaultTreeAdapter.isElementNode(node)
      ? hasOddNodes(node)
      : !defaultTreeAdapter.isTextNode(node),
  );
}

function checkElement(element: Element): string[] {
  const { tagName, attrs } = element;
  const isDrawing = element.namespaceURI !== html.NS.HTML;
  if (!isAllowedElement(tagName) || isDrawing !== isDrawingElement(tagName))
    return [`<${tagName}> is not among the allowed elements`];
  const needed = listNeededAttributes(tagName)
    .filter((name) => valueOf(element, name) === null)
    .map((name) => `<${tagName}> needs ${name}`);
  const wrong = attrs.flatMap(({ name: bare, prefix, value }) => {
    const name = prefix ? `${prefix}:${bare}` : bare;
    if (!isAllowedAttribute(tagName, name, value)) return [`<${tagName}> may not have ${name}`];
    if (name === 'href' && !isAllowedHref(value)) return [`the address ${value} is not allowed`];
    return [];
  });
  return [...needed, ...wrong];
}

/** In stored HTML an address is of the web, of mail, an anchor, or a page of Heard's own. */
function isAllowedHref(href: string): boolean {
  return isWebAddress(href) || /^(#[^\s]+|mailto:[^\s"'<>]+|\/[a-z][a-z0-9/-]*)$/iu.test(href);
}

function checkIds(elements: readonly Element[]): string[] {
  const ids = elements.flatMap((element) => valueOf(element, 'id') ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  const lost = elements
    .flatMap((element) => valueOf(element, 'href') ?? [])
    .filter((href) => href.startsWith('#') && !known.has(decodeAnchor(href.slice(1))));
  return [
    ...twice.map((id) => `the anchor “${id}” is there twice`),
    ...lost.map((href) => `${href} leads nowhere`),
  ];
}

function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Compares the tags that were written with those of the tree, beginnings and ends, in order. */
function checkNesting(rendered: string, fragment: ParentNode): string[] {
  const written = [...rendered.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, tag]) => tag);
  const read = [...tagsIn(fragment)];
  const odd = read.findIndex((tag, index) => tag !== written[index]);
  if (odd < 0 && read.length === written.length) return [];
  const tag = written[odd < 0 ? read.length : odd] ?? read.at(-1) ?? '';
  return [`<${tag}> does not stand where HTML allows it`];
}

function* tagsIn(parent: ParentNode): Generator<string> {
  for (const node of parent.childNodes)
    if (defaultTreeAdapter.isElementNode(node)) {
      yield node.tagName;
      yield* tagsIn(node);
      if (!['br', 'hr', 'img'].includes(node.tagName)) yield `/${node.tagName}`;
    }
}

function valueOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function setValue(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }];
}

function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      return defaultTreeAdapter.isElementNode(node) ? textOf(node) : '';
    })
    .join('');
}
