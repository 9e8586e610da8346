import { SaxesParser, type SaxesTagNS } from 'saxes';
import { pictureLimits } from './picture-limits.server.ts';
import type { PictureRefusal } from './picture-refusal.server.ts';
import { drawingElements, silentElements } from './svg-allowed.server.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** An element of a drawing, with what it refers to. */
export interface DrawnElement {
  name: string;
  attributes: Record<string, string>;
  children: DrawnElement[];
}

/** Why a drawing was turned away, thrown so that reading stops at once. */
export class DrawingRefused extends Error {
  constructor(readonly refusal: PictureRefusal) {
    super(refusal.code);
  }
}

/**
 * Reads a drawing strictly, as a browser does, and stops at the first thing that drawings may not have: scripts,
 * event handlers, style sheets, entities, addresses outside of the drawing, pictures inside the picture, elements
 * that are not on the list, more elements or more depth than a picture needs. What editors note down for
 * themselves (metadata, elements of other namespaces) is passed over. Answers with the root element.
 */
export function inspectSvg(text: string): DrawnElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: (DrawnElement | null)[] = [];
  let root: DrawnElement | null = null;
  let count = 0;
  parser.on('error', () => {
    throw new DrawingRefused({ code: 'picture-broken' });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('<!ENTITY>');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    const { elements, depth } = pictureLimits.svg;
    if (count > elements || open.length >= depth)
      throw new DrawingRefused({ code: 'drawing-too-complex' });
    if (open.length === 0 && tag.local !== 'svg') noDrawing();
    const parent = open.at(-1);
    const element = parent === null || isSilent(tag) ? null : toElement(tag);
    if (element && parent) parent.children.push(element);
    if (open.length === 0) root = element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const found = root as DrawnElement | null;
  return found ?? noDrawing();
}

function noDrawing(): never {
  throw new DrawingRefused({ code: 'picture-type-unknown' });
}

function refuse(what: string): never {
  throw new DrawingRefused({ code: 'drawing-not-allowed', what });
}

function isSilent({ uri, local }: SaxesTagNS): boolean {
  if (uri === svgNamespace) return silentElements.has(local);
  if (uri === htmlNamespace || uri === '') refuse(`<${local}>`);
  return true;
}

function toElement({ local, prefix, attributes }: SaxesTagNS): DrawnElement {
  if (prefix !== '') refuse(`<${prefix}:${local}>`);
  if (!drawingElements.includes(local)) refuse(`<${local}>`);
  const own: Record<string, string> = {};
  for (const { name, local: bare, value } of Object.values(attributes)) {
    if (/^on/i.test(bare)) refuse(bare);
    if (bare === 'href' && !/^#/.test(value.trim())) refuse(`href="${value.slice(0, 60)}"`);
    // Escapes could hide a word from us and not from a browser; no drawing needs them.
    if (bare === 'style' && /[\\@]|\/\*/.test(value)) refuse('style');
    for (const [address, target = ''] of value.matchAll(/url\(\s*['"]?([^)'"]*)/gi))
      if (!target.startsWith('#')) refuse(address.slice(0, 60));
    own[name] = value;
  }
  return { name: local, attributes: own, children: [] };
}
