import { pictureLimits } from './picture-limits.server.ts';
import { DrawingRefused, type DrawnElement } from './inspect-svg.server.ts';

/**
 * Counts the shapes that a browser draws for a drawing, with everything that is used again wherever it is used:
 * ten copies of ten copies of ten copies take a few lines and stop a browser. Refuses what refers to itself, what
 * refers in long chains, and what comes to more shapes than a picture needs.
 */
export function weighSvg(root: DrawnElement): number {
  const byId = new Map<string, DrawnElement>();
  collect(root, byId);
  const known = new Map<DrawnElement, number>();
  const under = new Set<DrawnElement>();
  const weigh = (element: DrawnElement, chain: number): number => {
    const weight = known.get(element);
    if (weight !== undefined) return weight;
    if (under.has(element) || chain > pictureLimits.svg.chain) return tooComplex();
    under.add(element);
    let sum = 1;
    for (const child of element.children) sum += weigh(child, chain);
    for (const id of listReferences(element)) {
      const target = byId.get(id);
      if (target) sum += weigh(target, chain + 1);
    }
    under.delete(element);
    if (sum > pictureLimits.svg.drawn) return tooComplex();
    known.set(element, sum);
    return sum;
  };
  return weigh(root, 0);
}

function tooComplex(): never {
  throw new DrawingRefused({ code: 'drawing-too-complex' });
}

function collect(element: DrawnElement, byId: Map<string, DrawnElement>): void {
  const { id } = element.attributes;
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children) collect(child, byId);
}

function listReferences({ attributes }: DrawnElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name === 'href' ? [value.slice(1)] : [...value.matchAll(/url\(#([^)]*)\)/g)].map(idOf),
  );
}

function idOf([, id = '']: RegExpMatchArray): string {
  return id;
}
