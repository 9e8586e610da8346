/**
 * An archived document leaves its path to others and remembers it: it stands under `archived/<id>/`. Such a
 * path has no place in the curriculum, so nothing archived is ever written or published.
 */
export function toArchivedPath(documentId: string, path: string): string {
  return `archived/${documentId}/${path}`;
}

/** The path in the curriculum that a stored path stands for, archived or not. */
export function toCurriculumPath(storedPath: string): string {
  return storedPath.replace(/^archived\/[^/]+\//, '');
}
