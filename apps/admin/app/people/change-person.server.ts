import { NotFoundError } from '@heard/domain/identity';
import type { Translator } from '@heard/i18n';
import { sayRefusal, type Ctx, type Refusal, type RefusalCode } from '@heard/services';
import {
  disableAccount,
  enableAccount,
  giveCourseRole,
  resetSecondFactor,
  setRoles,
  takeCourseRole,
} from '@heard/services/admin';

/** What came of a form on a person's page: which sentence tells it, or which field is wrong and how. */
type Changed =
  | { ok: true; done: string }
  | {
      ok: false;
      field: string;
      text: string;
      /** The roles that were ticked, so that they stay. */
      chosen: string[] | null;
      /** Null for a box that was not ticked. */
      code: RefusalCode | null;
    };

/** Does what one of the forms on a person's page asks for; its `intent` says which. */
export async function changePerson(
  ctx: Ctx,
  t: Translator,
  { accountId, form }: { accountId: string; form: FormData },
): Promise<Changed> {
  const field = (name: string) => String(form.get(name) ?? '');
  const refuse = (at: string, refusal: Refusal, chosen: string[] | null = null): Changed => ({
    ...{ ok: false, field: at, text: sayRefusal(refusal, t), chosen, code: refusal.code },
  });
  const courseRole = { accountId, course: field('course'), role: field('role') };
  const done = (sentence: string): Changed => ({ ok: true, done: sentence });
  switch (form.get('intent')) {
    case 'roles': {
      const chosen = form.getAll('roles').map(String);
      const outcome = await setRoles(ctx, { accountId, roles: chosen });
      return outcome.ok ? done('roles') : refuse('roles', outcome.refusal, chosen);
    }
    case 'give': {
      const outcome = await giveCourseRole(ctx, courseRole);
      if (outcome.ok) return done('given');
      const at = outcome.refusal.code === 'role-unknown' ? 'role' : 'course';
      return refuse(at, outcome.refusal);
    }
    case 'take':
      await takeCourseRole(ctx, courseRole);
      return done('taken');
    case 'enable':
      await enableAccount(ctx, { accountId });
      return done('enabled');
    case 'disable':
    case 'reset':
      return changeAccess(ctx, t, { accountId, form });
    default:
      throw new NotFoundError('no such form');
  }
}

/** What cannot be taken back by a second click asks for a tick first. */
async function changeAccess(
  ctx: Ctx,
  t: Translator,
  { accountId, form }: { accountId: string; form: FormData },
): Promise<Changed> {
  const isReset = form.get('intent') === 'reset';
  const at = isReset ? 'reset' : 'disable';
  const refused = { ok: false, field: at, chosen: null } as const;
  if (form.get(at) === null) return { ...refused, text: t('identity.problemConfirm'), code: null };
  const change = isReset ? resetSecondFactor : disableAccount;
  const outcome = await change(ctx, { accountId });
  if (outcome.ok) return { ok: true, done: isReset ? 'reset' : 'disabled' };
  const { refusal } = outcome;
  return { ...refused, text: sayRefusal(refusal, t), code: refusal.code };
}
