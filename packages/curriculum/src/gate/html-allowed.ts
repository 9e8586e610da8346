const anywhere = ['class', 'id', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby'];
const always = [...anywhere, 'aria-hidden', 'lang', 'dir'];

/** The elements that a lesson's HTML may hold, each with the attributes that only it may have. */
const elements: Record<string, readonly string[]> = {
  ...fromNames(
    'p div section figure figcaption blockquote h2 h3 h4 span em strong del code pre br hr',
  ),
  ...fromNames('ul dl dt dd table caption thead tbody tr details summary'),
  ol: ['start'],
  li: ['value'],
  th: ['scope'],
  td: [],
  a: ['href', 'rel', 'title', 'download'],
  time: ['datetime'],
  data: ['value'],
  svg: ['width', 'height', 'viewbox', 'viewBox', 'focusable'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
};

function fromNames(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}

/** Whether lessons may have the element at all. */
export function isAllowedElement(name: string): boolean {
  return Object.hasOwn(elements, name);
}

/** Whether the element stands in drawings (SVG), and only there. */
export function isDrawingElement(name: string): boolean {
  return name === 'svg' || name === 'rect';
}

/** Whether the element may have the attribute with this value. Addresses are looked at elsewhere. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  if (name === 'class') return /^[a-z0-9 -]*$/.test(value);
  if (/^data-[a-z]+(-[a-z]+)*$/.test(name)) return true;
  return always.includes(name) || (elements[element]?.includes(name) ?? false);
}
