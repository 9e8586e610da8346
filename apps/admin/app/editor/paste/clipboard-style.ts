import type { Element, Root } from 'hast';

/** An element's style as it was written. */
export function styleOf({ properties }: Element): string {
  return typeof properties.style === 'string' ? properties.style : '';
}

export function hasStyle(element: Element, pattern: RegExp): boolean {
  return pattern.test(styleOf(element));
}

/** The words under an element; a blank that may not break is a blank. */
export function plainText(node: Element | Root): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value.replaceAll('\u00A0', ' ');
      return child.type === 'element' ? plainText(child) : '';
    })
    .join('');
}
