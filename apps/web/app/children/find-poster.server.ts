import { NotFoundError } from '@heard/domain/identity';
import type { Translator } from '@heard/i18n';
import type { Ctx } from '@heard/services';
import { getReference } from '@heard/services/references';

/** The link to the poster below a course's address; null while none is in force. */
export async function findPosterLink(ctx: Ctx, t: Translator, course: string) {
  try {
    await getReference(ctx, { kind: 'poster', locale: t.locale });
    return { href: `${course}/poster`, label: t('child.posterTitle') };
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
