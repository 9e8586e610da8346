import { NotFoundError } from '@heard/domain/identity';
import type { EdgeContext } from '@heard/http/edge';
import type { Translator } from '@heard/i18n';
import { sayRefusal, type Ctx, type Refusal, type RefusalCode } from '@heard/services';
import {
  changePassword,
  endSession,
  registerPasskey,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
  signOutEverywhere,
  type Caller,
} from '@heard/services/identity';

/** A form that was sent on the security page, by whom and from where. */
interface SecurityForm {
  ctx: Ctx;
  t: Translator;
  form: FormData;
  caller: Caller;
  edge: Pick<EdgeContext, 'setCookie'>;
}

/** What came of a form on the security page. */
export type SecurityOutcome =
  | { kind: 'done'; done: string }
  | { kind: 'codes'; codes: string[] }
  | { kind: 'refused'; field: string; text: string; code: RefusalCode };

/** Does what one of the forms on the security page asks for; its `intent` says which. */
export async function changeSecurity(visit: SecurityForm): Promise<SecurityOutcome> {
  const { ctx, t, form, caller, edge } = visit;
  const field = (name: string) => String(form.get(name) ?? '');
  const done = (sentence: string): SecurityOutcome => ({ kind: 'done', done: sentence });
  const refuse = (at: string, refusal: Refusal): SecurityOutcome => ({
    ...{ kind: 'refused', field: at, text: sayRefusal(refusal, t), code: refusal.code },
  });
  switch (form.get('intent')) {
    case 'password': {
      const wanted = { currentPassword: field('currentPassword'), password: field('newPassword') };
      const outcome = await changePassword(ctx, { ...wanted, caller });
      if (!outcome.ok) return refuse(passwordField(outcome.refusal.code), outcome.refusal);
      edge.setCookie(outcome.cookie);
      return done('password');
    }
    case 'codes': {
      const outcome = await renewRecoveryCodes(ctx, { password: field('codesPassword') });
      if (!outcome.ok) return refuse('codesPassword', outcome.refusal);
      return { kind: 'codes', codes: outcome.recoveryCodes };
    }
    case 'end':
      await endSession(ctx, { sessionId: field('session') });
      return done('ended');
    case 'end-others':
      await signOutEverywhere(ctx, { keepSessionId: caller.sessionId });
      return done('elsewhere');
    default:
      return changePasskeys(visit);
  }
}

function passwordField(code: RefusalCode): string {
  return code === 'password-wrong' || code === 'too-many-tries' ? 'currentPassword' : 'newPassword';
}

async function changePasskeys({ ctx, t, form }: SecurityForm): Promise<SecurityOutcome> {
  const passkeyId = String(form.get('passkey') ?? '');
  const name = String(form.get('name') ?? '');
  switch (form.get('intent')) {
    case 'add': {
      const outcome = await registerPasskey(ctx, { answer: String(form.get('answer')), name });
      if (outcome.ok) return { kind: 'done', done: 'added' };
      const { refusal } = outcome;
      const text = sayRefusal(refusal, t);
      return { kind: 'refused', field: 'passkeyName', text, code: refusal.code };
    }
    case 'rename': {
      const outcome = await renamePasskey(ctx, { passkeyId, name });
      if (outcome.ok) return { kind: 'done', done: 'renamed' };
      const { code } = outcome.refusal;
      return { kind: 'refused', field: `name-${passkeyId}`, text: sayRefusal({ code }, t), code };
    }
    case 'remove':
      await removePasskey(ctx, { passkeyId });
      return { kind: 'done', done: 'removed' };
    default:
      throw new NotFoundError('no such form');
  }
}
