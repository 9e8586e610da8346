/** The address of a document's translation into a language; `open` shows only what is to be done. */
export function toTranslationAddress(documentId: string, to: string, show?: 'open'): string {
  const search = new URLSearchParams({ to, ...(show && { show }) });
  return `/documents/${documentId}/translation?${search}`;
}
