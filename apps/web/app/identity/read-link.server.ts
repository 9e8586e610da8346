import type { Translator } from '@heard/i18n';
import type { Ctx } from '@heard/services';
import { readMailLink, type Caller } from '@heard/services/identity';
import { toHttpStatus } from '@heard/services';
import { data } from '@remix-run/node';
import { describePage } from '#app/page/describe-page.ts';

/** Looks at a link from a letter without using it up. Too many looks throw 429. */
export async function readLink(
  { ctx, t, caller }: { ctx: Ctx; t: Translator; caller: Caller },
  link: { kind: 'confirm-email' | 'reset-password'; secret: string | undefined; title: string },
) {
  const { kind, secret = '' } = link;
  const outcome = await readMailLink(ctx, { kind, secret, caller });
  if (outcome.ok)
    return data({ page: describePage(t, link.title), email: outcome.email as string | null });
  const status = toHttpStatus(outcome.refusal.code);
  if (outcome.refusal.code === 'too-many-tries') {
    const minutes = Math.ceil(outcome.refusal.retryAfterSeconds / 60);
    throw Response.json({ minutes }, { status });
  }
  return data({ page: describePage(t, t('identity.linkDead')), email: null }, status);
}
