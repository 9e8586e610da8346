import type { Translator } from '@heard/i18n';
import { describePage } from './describe-page.ts';

/**
 * The words of a page of plain text, such as the one on privacy, out of one namespace of the catalogue:
 * `title`, `lead`, and `section1Title`, `section1Text` and so on, whose lines are paragraphs. They travel
 * with the page, so that a browser need not hold them for every other page.
 */
export function readLongText(t: Translator, namespace: string) {
  const title = t(`${namespace}.title`);
  const lead = t(`${namespace}.lead`);
  const sections = [];
  for (let n = 1; t.has(`${namespace}.section${n}Title`); n += 1) {
    sections.push({
      id: `section-${n}`,
      title: t(`${namespace}.section${n}Title`),
      paragraphs: t(`${namespace}.section${n}Text`).split('\n'),
    });
  }
  return { page: describePage(t, title, lead), title, lead, sections };
}
export type LongText = ReturnType<typeof readLongText>;
