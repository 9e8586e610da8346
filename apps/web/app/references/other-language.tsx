import { Notice } from '@heard/ui/notice';

/** Says that a page is in another language than the reader's; nothing where it is in his own. */
export function OtherLanguage({ note }: { note: string | null }) {
  return note === null ? null : <Notice kind="info">{note}</Notice>;
}
