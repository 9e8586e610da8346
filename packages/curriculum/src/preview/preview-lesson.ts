import type { LessonDraft, LessonPreview } from './lesson-preview.ts';

/**
 * Puts a text through the gate as if it were published, and measures it. What compiles it is loaded with the
 * first: a process that shows no lessons needs neither React's renderer nor the parser.
 */
export async function previewLesson(draft: LessonDraft): Promise<LessonPreview> {
  const { lookAtLesson } = await import('./look-at-lesson.ts');
  return lookAtLesson(draft);
}
