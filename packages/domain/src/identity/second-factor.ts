import { RoleSchema, type Actor, type Role } from './actor.ts';

/** What an account is trusted with: everywhere, and in single courses. As the tables hold it. */
export interface HeldRoles {
  roles: readonly string[];
  courseRoles: readonly { course: string; role: string }[];
}

const staffRoles: readonly string[] = ['author', 'reviewer', 'administrator'];

/** The roles that may be given for one course alone. An administrator looks after the whole installation. */
export const courseRoleChoices = ['author', 'reviewer'] as const satisfies readonly Role[];

/** Whether these roles are those of staff, who needs a second factor and whose sessions are short. */
export function isStaff({ roles, courseRoles }: HeldRoles): boolean {
  return (
    roles.some((role) => staffRoles.includes(role)) ||
    courseRoles.some(({ role }) => staffRoles.includes(role))
  );
}

/**
 * Who is signed in, with the roles that count in this session. It is here that it is decided: roles of staff
 * count once a second factor was given in it, and not before; roles that nobody knows any more never count.
 */
export function toMember(
  account: HeldRoles & { accountId: string; learnerId: string },
  session: { secondFactorAt: Date | null },
): Actor & { kind: 'member' } {
  const { accountId, learnerId } = account;
  const hasSecondFactor = session.secondFactorAt !== null;
  const counts = (role: string) => hasSecondFactor || !staffRoles.includes(role);
  const roles = account.roles
    .filter(counts)
    .flatMap((role) => RoleSchema.safeParse(role).data ?? []);
  const courseRoles = account.courseRoles
    .filter(({ role }) => counts(role))
    .flatMap(({ course, role }) => {
      const known = courseRoleChoices.find((choice) => choice === role);
      return known ? [{ course, role: known }] : [];
    });
  return { kind: 'member', learnerId, accountId, roles, courseRoles, hasSecondFactor };
}

/** Time-based codes as every authenticator app makes them (RFC 6238): six digits, each for half a minute. */
export const codeRule = { algorithm: 'SHA1', digits: 6, periodSeconds: 30, window: 1 } as const;

/** How many recovery codes there are at a time. */
export const recoveryCodeCount = 10;

/** A code as somebody typed it: six digits of the authenticator, a recovery code, or neither (null). */
export type TypedCode = { kind: 'authenticator' | 'recovery'; code: string } | null;

/** Reads a code, whatever spaces and dashes stand in it and in whatever case; digits of any script. */
export function readCode(typed: string): TypedCode {
  const plain = typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const code = toWesternDigits(plain).toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'authenticator', code };
  // Crockford's base 32: a reader's i, l and o are the digits they look like.
  const recovery = code.replace(/[il]/g, '1').replace(/o/g, '0');
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(recovery) ? { kind: 'recovery', code: recovery } : null;
}

const digitScripts = ['٠'.charCodeAt(0), '۰'.charCodeAt(0), '०'.charCodeAt(0)];

function toWesternDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const zero = digitScripts.find(
      (one) => digit.charCodeAt(0) - one < 10 && digit.charCodeAt(0) >= one,
    );
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
  });
}
