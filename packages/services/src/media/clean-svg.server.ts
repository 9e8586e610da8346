import { refuse, type Outcome } from '@heard/domain/outcome';
import sanitizeHtml from 'sanitize-html';
import { DrawingRefused, inspectSvg, type DrawnElement } from './inspect-svg.server.ts';
import { measureSvg, type SvgMeasures } from './measure-svg.server.ts';
import { pictureLimits } from './picture-limits.server.ts';
import type { PictureRefusal } from './picture-refusal.server.ts';
import type { PreparedPicture } from './prepare-picture.server.ts';
import { drawingElements, geometry, isAllowedInDrawing, looks } from './svg-allowed.server.ts';
import { weighSvg } from './weigh-svg.server.ts';

/**
 * Makes of an SVG a drawing of allowed shapes alone, or refuses it. It is read strictly, cleaned, and what came
 * of the cleaning is read strictly once more: no difference between two readers lets anything through.
 */
export function cleanSvg(bytes: Buffer): Outcome<{ picture: PreparedPicture }, PictureRefusal> {
  try {
    if (bytes.length > pictureLimits.svg.bytes)
      throw new DrawingRefused({ code: 'drawing-too-complex' });
    const text = toText(bytes);
    const measures = measureSvg(inspectSvg(text));
    if (!measures) throw new DrawingRefused({ code: 'picture-broken' });
    const cleaned = clean(text, measures);
    const drawn = inspectSvg(cleaned);
    checkAll(drawn);
    weighSvg(drawn);
    const { width, height } = measures;
    return {
      ...{ ok: true, picture: { bytes: Buffer.from(cleaned), ending: 'svg', width, height } },
    };
  } catch (error) {
    if (error instanceof DrawingRefused) return refuse(error.refusal);
    throw error;
  }
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DrawingRefused({ code: 'picture-broken' });
  }
}

function clean(text: string, { width, height, viewBox }: SvgMeasures): string {
  let isRoot = true;
  const inner = sanitizeHtml(text, {
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    allowedTags: drawingElements,
    allowedAttributes: { '*': [...Object.keys(geometry), ...Object.keys(looks), 'xmlns'] },
    allowedSchemes: [],
    allowProtocolRelative: false,
    disallowedTagsMode: 'completelyDiscard',
    nestingLimit: pictureLimits.svg.depth,
    transformTags: {
      '*': (tagName, attributes) => {
        const attribs = keepAllowed(attributes);
        if (!isRoot) return { tagName, attribs };
        isRoot = false;
        const size = { width: String(width), height: String(height), viewBox };
        return { tagName, attribs: { xmlns: 'http://www.w3.org/2000/svg', ...attribs, ...size } };
      },
    },
  });
  return `${inner.trim()}\n`;
}

/** What an element may say; `style` becomes attributes, and the old way to write an address the new one. */
function keepAllowed(attributes: Record<string, string>): Record<string, string> {
  const { style = '', 'xlink:href': oldHref, ...rest } = attributes;
  const styles = style.split(';').map((line): [string, string] => {
    const [name = '', ...value] = line.split(':');
    return [name.trim(), value.join(':').trim()];
  });
  const href: [string, string][] = oldHref === undefined ? [] : [['href', oldHref]];
  const said = [...href, ...Object.entries(rest), ...styles.filter(([name]) => name in looks)];
  return Object.fromEntries(
    said
      .map(([name, value]): [string, string] => [name, value.trim()])
      .filter(([name, value]) => isAllowedInDrawing(name, value)),
  );
}

/** The second look: nothing but what is on the lists, whatever the cleaning made of it. */
function checkAll({ name, attributes, children }: DrawnElement): void {
  for (const [attribute, value] of Object.entries(attributes))
    if (attribute !== 'xmlns' && !isAllowedInDrawing(attribute, value))
      throw new DrawingRefused({ code: 'drawing-not-allowed', what: `${name} ${attribute}` });
  for (const child of children) checkAll(child);
}
