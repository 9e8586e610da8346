import type { DocumentKind } from '@heard/domain/authoring';
import type { SplitText } from './segment.ts';
import { splitLesson } from './split-lesson.ts';
import { splitYaml } from './split-yaml.ts';

/** The kinds of documents that have words in every language. */
export const translatedKinds: readonly DocumentKind[] = [
  ...(['course', 'lesson', 'adult-page', 'quiz', 'guide'] as const),
  ...(['glossary', 'facts', 'sources', 'pictures', 'poster'] as const),
];

/** Whether a document is written in Markdown. */
export function isLessonKind(kind: DocumentKind): boolean {
  return kind === 'lesson' || kind === 'adult-page';
}

/**
 * Takes a document apart into the passages that are translated, in the order in which they stand. A text that
 * cannot be read has none, and the problem says where.
 */
export function splitSegments(text: string, kind: DocumentKind): SplitText {
  if (isLessonKind(kind)) return splitLesson(text);
  if (kind === 'ratifications') return { segments: [], problem: null };
  return splitYaml(text, { kind });
}
