import * as react from 'react';
import type { renderLesson } from './render-lesson.tsx';

/**
 * Loads what renders lessons. Programs run by tsx compile the blocks' JSX in the classic way, because no
 * tsconfig of theirs covers `packages/ui`; that way looks for React by its name.
 */
export async function loadRenderer(): Promise<typeof renderLesson> {
  Object.assign(globalThis, { React: react });
  const renderer = await import('./render-lesson.tsx');
  return renderer.renderLesson;
}
