import { parseDocumentPath } from '@heard/domain/authoring';
import type { Ctx } from '../context.server.ts';
import { hashText } from './hash-text.server.ts';

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
