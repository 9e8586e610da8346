/** The pages of a document. */
export const documentTabs = ['edit', 'history', 'review', 'translation'] as const;
export type DocumentTab = (typeof documentTabs)[number];

/** The address of one of a document's pages. */
export function toDocumentAddress(documentId: string, tab: DocumentTab = 'edit'): string {
  const home = `/documents/${documentId}`;
  return tab === 'edit' ? home : `${home}/${tab}`;
}
