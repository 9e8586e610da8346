/** Folders of content for tests, of this package and of those above it. */
export { aContentFolder, smallCurriculum } from './a-content-folder.ts';
