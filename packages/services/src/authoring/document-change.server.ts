import { parseDocumentPath, type DocumentState, type RevisionKind } from '@heard/domain/authoring';
import type { Ctx } from '../context.server.ts';
import { hashText } from './hash-text.server.ts';

/** What becomes of one document. Without an id, it is a new one. */
export interface DocumentChange {
  documentId?: string;
  /** Where it stands in the curriculum afterwards, archived or not. */
  path: string;
  text: string;
  kind: RevisionKind;
  note?: string;
  /** Whether it is archived afterwards; unsaid, as it was. */
  archived?: boolean;
  /** The text is one of Heard's own: it counts as approved and published, and as touched by nobody. */
  shipped?: boolean;
}

export interface ChangedDocument {
  documentId: string;
  edit: number;
  state: DocumentState;
}

/** What the path says, kept in columns of its own for searching. */
export function placeColumns(path: string) {
  const place = parseDocumentPath(path);
  if (!place) throw new Error(`no place for ${path}`);
  return { kind: place.kind, locale: place.locale, courseSlug: place.course };
}

/** What a text of Heard's own has besides. */
export function shippedColumns(ctx: Ctx, text: string) {
  return { approvedText: text, approvedAt: ctx.now, shippedHash: hashText(text) };
}
