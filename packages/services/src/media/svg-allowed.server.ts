/** The elements that drawings may be made of. No filter and no pattern: a few of them can stop a browser. */
export const drawingElements = [
  ...['svg', 'g', 'defs', 'symbol', 'use', 'clipPath', 'mask', 'marker'],
  ...['linearGradient', 'radialGradient', 'stop', 'text', 'tspan'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
];

/** Elements that say something about the drawing and draw nothing: they are left out. */
export const silentElements = new Set(['metadata', 'title', 'desc']);

const length = /^[-+.\d eE%]{1,40}(px|pt|pc|mm|cm|in|em|ex)?$/;
const word = /^[a-zA-Z-]{1,40}$/;
const paint =
  /^(url\(#[\w.:-]{1,100}\)( [\w#]{1,30})?|[\w#]{1,30}|(rgb|hsl)a?\([\d\s.,%/-]{1,60}\))$/;
const reference = /^(none|url\(#[\w.:-]{1,100}\))$/;
const numbers = /^[-+.\deE\s,]{1,100000}$/;
const transform = /^([a-zA-Z]{4,10}\s*\([-+.\deE\s,]{1,200}\)[\s,]*){0,20}$/;

/** What may be said of how shapes look, as attributes or in `style`. */
export const looks: Readonly<Record<string, RegExp>> = {
  fill: paint,
  stroke: paint,
  color: paint,
  'stop-color': paint,
  'clip-path': reference,
  mask: reference,
  'marker-start': reference,
  'marker-end': reference,
  ...each(['fill-opacity', 'stroke-opacity', 'stop-opacity', 'opacity'], length),
  ...each(['stroke-width', 'stroke-miterlimit', 'stroke-dashoffset', 'font-size'], length),
  ...each(['letter-spacing', 'word-spacing', 'baseline-shift'], /^[-+.\w%]{1,20}$/),
  'stroke-dasharray': /^(none|[-+.\deE\s,]{1,200})$/,
  ...each(['fill-rule', 'clip-rule', 'stroke-linecap', 'stroke-linejoin', 'display'], word),
  ...each(['visibility', 'text-anchor', 'dominant-baseline', 'font-style', 'direction'], word),
  ...each(['text-decoration', 'paint-order', 'vector-effect', 'unicode-bidi'], word),
  'font-weight': /^[a-z0-9]{1,10}$/,
  'font-family': /^[\p{L}\p{N}\s,'"-]{1,200}$/u,
};

/** What may be said of where shapes stand. */
export const geometry: Readonly<Record<string, RegExp>> = {
  id: /^[\w.:-]{1,100}$/,
  d: /^[MLHVCSQTAZmlhvcsqtaz\deE\s,.+-]{1,300000}$/,
  points: numbers,
  transform,
  gradientTransform: transform,
  viewBox: /^[-+.\deE\s,]{7,100}$/,
  preserveAspectRatio: /^[a-zA-Z ]{1,30}$/,
  'xml:space': /^(preserve|default)$/,
  href: /^#[\w.:-]{1,100}$/,
  orient: /^[-\w.]{1,20}$/,
  ...each(['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy'], numbersOr(length)),
  ...each(['cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'width', 'height'], length),
  ...each(['offset', 'refX', 'refY', 'markerWidth', 'markerHeight', 'textLength'], length),
  ...each(['gradientUnits', 'clipPathUnits', 'maskUnits', 'maskContentUnits'], word),
  ...each(['markerUnits', 'spreadMethod', 'lengthAdjust'], word),
  rotate: numbers,
};

function each(names: readonly string[], form: RegExp): Record<string, RegExp> {
  return Object.fromEntries(names.map((name) => [name, form]));
}

function numbersOr(form: RegExp): RegExp {
  return new RegExp(`${form.source}|^[-+.\\d\\s,eE]{1,400}$`);
}

/** Whether a drawing's element may have the attribute with this value. */
export function isAllowedInDrawing(name: string, value: string): boolean {
  const form = own(geometry, name) ?? own(looks, name);
  return form?.test(value) ?? false;
}

function own(forms: Readonly<Record<string, RegExp>>, name: string): RegExp | undefined {
  return Object.hasOwn(forms, name) ? forms[name] : undefined;
}
