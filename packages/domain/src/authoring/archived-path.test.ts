import { expect, test } from 'vitest';
import { toArchivedPath, toCurriculumPath } from './archived-path.ts';
import { parseDocumentPath } from './document-path.ts';

const path = 'en/a-course/01-one/quiz.yaml';

test('an archived document remembers where it was and has no place meanwhile', () => {
  const archived = toArchivedPath('doc_1', path);
  expect(toCurriculumPath(archived)).toBe(path);
  expect(parseDocumentPath(archived)).toBeNull();
});

test('a document that is not archived stands where it stands', () => {
  expect(toCurriculumPath(path)).toBe(path);
});
