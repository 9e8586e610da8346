import { ProfileSchema } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { isLocale } from '@heard/i18n';
import type { Ctx } from '../context.server.ts';
import { ownIds } from './own-account.server.ts';

export type UpdateProfileRefusal = {
  code: 'name-invalid' | 'locale-invalid' | 'country-invalid' | 'audience-invalid';
};

/** As it comes from a form: an empty text says nothing. */
export interface UpdateProfileInput {
  name: string;
  locale: string;
  country: string;
  audience: string;
}

/** Changes what a member says about himself. Certificates that were issued keep the name they were issued with. */
export async function updateProfile(
  ctx: Ctx,
  input: UpdateProfileInput,
): Promise<Outcome<object, UpdateProfileRefusal>> {
  const { accountId, learnerId } = ownIds(ctx);

  const { shape } = ProfileSchema;
  const name = shape.name.safeParse(input.name.trim());
  if (!name.success) return refuse({ code: 'name-invalid' });
  if (!isLocale(input.locale)) return refuse({ code: 'locale-invalid' });
  const country = shape.country.safeParse(input.country || null);
  if (!country.success) return refuse({ code: 'country-invalid' });
  const audience = shape.audience.safeParse(input.audience || null);
  if (!audience.success) return refuse({ code: 'audience-invalid' });

  const { locale } = input;
  const said = { name: name.data, country: country.data, audience: audience.data };
  await ctx.db.$transaction([
    ctx.db.account.update({ where: { id: accountId }, data: { ...said, locale } }),
    ctx.db.learner.update({ where: { id: learnerId }, data: { locale } }),
  ]);

  return { ok: true };
}
