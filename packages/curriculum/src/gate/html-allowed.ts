const anywhere = ['class', 'id', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby'];
const always = [...anywhere, 'aria-hidden', 'lang', 'dir'];

/** The elements of writing that a lesson's HTML may hold, each with the attributes that only it may have. */
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
};

/** A picture that an author uploaded, by the hash of its bytes: the one thing that a lesson loads. */
const image: Readonly<Record<string, RegExp>> = {
  src: /^\/media\/[0-9a-f]{64}\.(webp|png|jpg|svg)$/,
  alt: /\S/,
  width: /^[1-9]\d{0,4}$/,
  height: /^[1-9]\d{0,4}$/,
  loading: /^lazy$/,
  decoding: /^async$/,
};

const number = String.raw`-?(\d{1,5}(\.\d{1,4})?|\.\d{1,4})`;
const numbers = String.raw`${number}([ ,]{1,2}${number}){0,400}`;
const length = new RegExp(`^${number}%?$`);
const listOfNumbers = new RegExp(`^${numbers}$`);
const outline = /^[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]{1,4000}$/;
const movement = new RegExp(
  String.raw`^((translate|rotate|scale|matrix)\(${number}([ ,]${number}){0,5}\) ?){1,4}$`,
);

/** The elements of drawings (SVG): shapes alone, whose colours come from their classes. */
const drawings: Record<string, Readonly<Record<string, RegExp>>> = {
  svg: { width: length, height: length, viewBox: listOfNumbers, focusable: /^false$/ },
  g: {},
  path: { d: outline },
  circle: shape('cx cy r'),
  ellipse: shape('cx cy rx ry'),
  line: shape('x1 y1 x2 y2'),
  polyline: { points: listOfNumbers },
  polygon: { points: listOfNumbers },
  rect: shape('x y width height rx'),
  text: shape('x y'),
  tspan: shape('x y'),
};

/** Where a shape stands and how it is turned, and how thick its line is: geometry, and no colour. */
const anyShape: Readonly<Record<string, RegExp>> = { transform: movement, 'stroke-width': length };

function fromNames(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}

function shape(names: string): Record<string, RegExp> {
  return Object.fromEntries(names.split(' ').map((name) => [name, length]));
}

/** Whether lessons may have the element at all. */
export function isAllowedElement(name: string): boolean {
  return Object.hasOwn(elements, name) || name === 'img' || isDrawingElement(name);
}

/** The attributes without which the element must not stand. */
export function listNeededAttributes(element: string): readonly string[] {
  return element === 'img' ? Object.keys(image) : [];
}

/** Whether the element stands in drawings (SVG), and only there. */
export function isDrawingElement(name: string): boolean {
  return Object.hasOwn(drawings, name);
}

/** Whether the element may have the attribute with this value. Addresses are looked at elsewhere. */
export function isAllowedAttribute(element: string, name: string, value: string): boolean {
  if (name === 'class') return /^[a-z0-9 -]*$/.test(value);
  if (/^data-[a-z]+(-[a-z]+)*$/.test(name)) return true;
  if (always.includes(name)) return true;
  if (element === 'img') return Object.hasOwn(image, name) && (image[name]?.test(value) ?? false);
  if (!isDrawingElement(element)) return elements[element]?.includes(name) ?? false;
  const own = drawings[element] ?? {};
  const form = Object.hasOwn(own, name) ? own[name] : undefined;
  const shared = element !== 'svg' && Object.hasOwn(anyShape, name) ? anyShape[name] : undefined;
  return (form ?? shared)?.test(value) ?? false;
}
