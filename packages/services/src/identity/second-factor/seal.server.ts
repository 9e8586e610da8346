import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Ctx } from '../../context.server.ts';

type SealCtx = Pick<Ctx, 'settings'>;

function keyOf(ctx: SealCtx): Buffer {
  const { sealingKey } = ctx.settings;
  if (!sealingKey) throw new Error('this installation has no key for sealing secrets');
  return Buffer.from(hkdfSync('sha256', sealingKey(), '', 'heard:second-factor', 32));
}

/** Seals a text so that a copy of the database does not tell it (AES-256-GCM). It opens for `about` alone. */
export function seal(ctx: SealCtx, text: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(ctx), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what was sealed; null when it was sealed with another key, about somebody else, or was changed. */
export function unseal(ctx: SealCtx, sealed: string, about: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const opening = createDecipheriv('aes-256-gcm', keyOf(ctx), bytes.subarray(0, 12));
    opening.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}
