import type { Ctx } from '../../context.server.ts';

/** For which site passkeys are: the administration, by its own address (WebAuthn 2, 5.1.2). */
export function relyingParty(ctx: Pick<Ctx, 'settings'>): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(ctx.settings.adminUrl ?? ctx.settings.publicUrl);
  return { rpID: hostname, origin };
}
