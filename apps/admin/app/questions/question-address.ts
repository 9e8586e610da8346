/** The address of a question's page: its form, where it is tried, or what attempts tell about it. */
export function questionAddress(
  documentId: string,
  questionId: string,
  page?: 'try' | 'statistics',
): string {
  const home = `/documents/${documentId}/questions/${encodeURIComponent(questionId)}`;
  return page === undefined ? home : `${home}/${page}`;
}
