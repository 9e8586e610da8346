import { textOf, walk, type LessonNode, type LessonRoot } from './lesson-tree.ts';

type Heading = Extract<LessonNode, { type: 'heading' }>;

/** The anchor of a heading. The prefix keeps it apart from every other id of the page. */
export function headingAnchor(heading: Heading): string {
  const slug = textOf(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? '' : `section-${slug}`;
}

/** All headings of a lesson, in reading order. */
export function listHeadings(tree: LessonRoot): Heading[] {
  return [...walk(tree)].filter((node): node is Heading => node.type === 'heading');
}
