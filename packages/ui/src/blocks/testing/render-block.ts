import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML of a block, as a lesson is stored, and the text that a reader without styles reads. */
export function renderBlock(block: ReactElement): { html: string; text: string } {
  const html = renderToStaticMarkup(block);
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
  return { html, text };
}
