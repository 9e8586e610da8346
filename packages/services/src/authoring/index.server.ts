/**
 * Authoring: the curriculum as documents in the database, and what its authors do with them.
 *
 * - A document is a file of the curriculum: export, import into an empty database, export: the same bytes.
 * - Every change of a text or path goes through changeDocuments, which keeps history, titles and the bank of
 *   questions true.
 * - A save says from which edit it began; an edit that came between is shown, never overwritten.
 */
export * from './announce-presence.server.ts';
export * from './authored-document.server.ts';
export { checkMedia, placeMedia, takeMedia } from './carry-media.server.ts';
export { changeDocuments, PathTakenError } from './change-documents.server.ts';
export type { ChangedDocument, DocumentChange } from './document-change.server.ts';
export * from './check-curriculum.server.ts';
export * from './check-document.server.ts';
export * from './create-document.server.ts';
export * from './draft-folder.server.ts';
export * from './export-curriculum.server.ts';
export * from './export-xliff.server.ts';
export * from './get-document.server.ts';
export {
  getTranslationPage,
  type ShownCode,
  type TranslationCounts,
  type TranslationPage,
  type TranslationSegment,
} from './get-translation-page.server.ts';
export * from './get-writing-room.server.ts';
export * from './history/index.server.ts';
export * from './import-curriculum.server.ts';
export * from './import-xliff.server.ts';
export * from './list-documents.server.ts';
export * from './list-revisions.server.ts';
export * from './list-translation-progress.server.ts';
export * from './pictures/index.server.ts';
export {
  previewLesson,
  type PreviewLessonInput,
  type ShownLesson,
} from './preview-lesson.server.ts';
export { readTexts } from './read-texts.server.ts';
export * from './publishing/index.server.ts';
export * from './review/index.server.ts';
export * from './save-draft.server.ts';
export {
  saveTranslationSegments,
  type SavedSegment,
  type SaveSegmentsRefusal,
  type TheirSegment,
  type WrittenSegment,
} from './save-translation-segments.server.ts';
export * from './search-documents.server.ts';
export * from './ship-documents.server.ts';
export * from './start-translation.server.ts';
export type { TranslationTerm } from './translation-terms.server.ts';
export * from './write-texts.server.ts';
export * from './structure/index.server.ts';
