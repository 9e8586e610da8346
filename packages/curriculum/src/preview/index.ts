/**
 * Previews: a lesson's text as it is being written, through the gate and measured, and what its author may
 * name. Nothing is kept of the text.
 */
export * from './kept-surroundings.ts';
export * from './lesson-preview.ts';
export * from './list-writing-aids.ts';
export * from './preview-lesson.ts';
export * from './read-lesson-place.ts';
