/** The address of a term in the lesson's glossary list. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

/** The address of a source in the lesson's list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** The address of a fact in the lesson's list of figures. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** The address of a scene: two cases of one lesson may both have a scene called “start”. */
export function sceneAnchor(caseId: string, sceneId: string): string {
  return `${caseId}-${sceneId}`;
}
