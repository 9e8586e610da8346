import { createHash, randomBytes } from 'node:crypto';
import type { DbOrTransaction } from '@heard/db';
import { mailTokenEnd } from '@heard/domain/identity';
import type { Ctx } from '../context.server.ts';

export type MailTokenKind = 'confirm-email' | 'reset-password' | 'reset-second-factor';

/** The account a mailed secret belongs to, and the address it proves. */
export interface ProvenAddress {
  accountId: string;
  email: string;
}

/** What tables keep instead of a secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A secret of 256 bits that fits into an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Makes a single-use secret for a letter. Earlier ones of the same kind and account die with it. */
export async function makeMailToken(
  transaction: DbOrTransaction,
  now: Date,
  token: ProvenAddress & { kind: MailTokenKind },
): Promise<string> {
  const secret = newSecret();
  const { accountId, kind } = token;
  await transaction.mailToken.deleteMany({ where: { accountId, kind } });
  const times = { createdAt: now, expiresAt: mailTokenEnd(kind, now) };
  await transaction.mailToken.create({ data: { hash: hashSecret(secret), ...token, ...times } });
  return secret;
}

/** The account and address of a living secret; null when it is unknown, used or too old. */
export async function findMailToken(
  db: DbOrTransaction,
  now: Date,
  token: { kind: MailTokenKind; secret: string },
): Promise<ProvenAddress | null> {
  return db.mailToken.findFirst({
    where: {
      hash: hashSecret(token.secret),
      kind: token.kind,
      usedAt: null,
      expiresAt: { gt: now },
    },
    select: { accountId: true, email: true },
  });
}

/** Uses a secret up. Of two that come at once only one gets the account; the other gets null. */
export async function spendMailToken(
  transaction: DbOrTransaction,
  now: Date,
  token: { kind: MailTokenKind; secret: string },
): Promise<ProvenAddress | null> {
  const found = await findMailToken(transaction, now, token);
  if (!found) return null;
  const { count } = await transaction.mailToken.updateMany({
    where: { hash: hashSecret(token.secret), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1 ? found : null;
}

/** The address in a letter that leads to the page with this secret. */
export function linkTo(ctx: Pick<Ctx, 'settings'>, page: { locale: string; path: string }): string {
  return `${ctx.settings.publicUrl}/${page.locale}/${page.path}`;
}

/** An address in the administration, for letters to staff. */
export function adminLink(ctx: Pick<Ctx, 'settings'>, path: string): string {
  return `${ctx.settings.adminUrl ?? ctx.settings.publicUrl}/${path}`;
}
