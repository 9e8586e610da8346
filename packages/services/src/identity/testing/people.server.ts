import type { Role } from '@heard/domain/identity';
import { TOTP } from 'otpauth';
import { hashPassword } from '../password-hash.server.ts';
import { passSecondFactor } from '../second-factor/pass-second-factor.server.ts';
import {
  confirmSecondFactor,
  getSecondFactorSetup,
} from '../second-factor/set-up-second-factor.server.ts';
import { signIn } from '../sign-in.server.ts';
import { goodPassword, noon, type Browser, type House } from './house.server.ts';

let hashed: Promise<string> | undefined;

/** Puts a confirmed account into the house, as if its owner had signed up long ago. */
export async function anAccount(
  house: House,
  person: { email?: string; roles?: Role[]; emailConfirmedAt?: Date | null; name?: string } = {},
): Promise<{ accountId: string; learnerId: string; email: string }> {
  hashed ??= hashPassword(goodPassword);
  const { newId } = house.ctxOf({ kind: 'system' });
  const [learnerId, accountId] = [newId('lrn'), newId('acc')];
  const email = person.email ?? 'amina@example.org';
  await house.db.learner.create({ data: { id: learnerId, createdAt: noon } });
  await house.db.account.create({
    data: {
      id: accountId,
      learnerId,
      email,
      passwordHash: await hashed,
      name: person.name ?? '',
      roles: person.roles ?? ['learner'],
      emailConfirmedAt: person.emailConfirmedAt === undefined ? noon : person.emailConfirmedAt,
      createdAt: noon,
    },
  });
  return { accountId, learnerId, email };
}

/** Signs the person in with this browser. */
export async function signInWith(
  browser: Browser,
  person: { email: string; password?: string; now?: Date },
) {
  const { ctx, caller } = await browser.visit(person.now);
  const { email, password = goodPassword } = person;
  const outcome = await signIn(ctx, { email, password, caller });
  if (outcome.ok) browser.keep(outcome.cookie);
  return outcome;
}

/** The code that an authenticator shows for this secret at this time. */
export function codeAt(secret: string, now = noon): string {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() });
}

/** Signs a member of staff in, sets up the second factor, and tells its secret and the recovery codes. */
export async function setUpStaff(browser: Browser, person: { email: string; now?: Date }) {
  await signInWith(browser, person);
  const { ctx, caller } = await browser.visit(person.now);
  const { secret } = await getSecondFactorSetup(ctx);
  const outcome = await confirmSecondFactor(ctx, { code: codeAt(secret, person.now), caller });
  if (!outcome.ok) throw new Error(`the second factor was refused: ${outcome.refusal.code}`);
  browser.keep(outcome.cookie);
  return { secret, recoveryCodes: outcome.recoveryCodes };
}

/** Gives the second factor in a browser where the password was given. */
export async function giveCode(browser: Browser, code: string, now?: Date) {
  const { ctx, caller } = await browser.visit(now);
  const outcome = await passSecondFactor(ctx, { code, caller });
  if (outcome.ok) browser.keep(outcome.cookie);
  return outcome;
}

/** Puts a course with one version into the house and enrols the learner in it. */
export async function anEnrolment(
  house: House,
  wanted: { learnerId: string; course?: string; events?: number; completedAt?: Date | null },
): Promise<{ enrolmentId: string; courseVersionId: string }> {
  const { newId } = house.ctxOf({ kind: 'system' });
  const slug = wanted.course ?? 'parliamentary-briefing';
  const course = await house.db.course.upsert({
    where: { slug },
    update: {},
    create: {
      id: newId('crs'),
      slug,
      audience: 'parliamentarian',
      versions: {
        create: { id: newId('crv'), number: 1, contentHash: 'x', publishedAt: noon, outline: {} },
      },
    },
    include: { versions: true },
  });
  const courseVersionId = course.versions[0]?.id ?? '';
  const enrolmentId = newId('enr');
  await house.db.enrolment.create({
    data: {
      id: enrolmentId,
      learnerId: wanted.learnerId,
      courseId: course.id,
      courseVersionId,
      startedAt: noon,
      completedAt: wanted.completedAt ?? null,
      summary: {},
      events: {
        create: Array.from({ length: wanted.events ?? 1 }, () => ({
          id: newId('evt'),
          kind: 'enrolled',
          courseVersionId,
          at: noon,
        })),
      },
    },
  });
  return { enrolmentId, courseVersionId };
}

/** Puts a certificate for an enrolment into the house. */
export async function aCertificate(
  house: House,
  wanted: { learnerId: string; enrolmentId: string; courseVersionId: string },
): Promise<string> {
  const id = house.ctxOf({ kind: 'system' }).newId('crt');
  const { courseId } = await house.db.courseVersion.findUniqueOrThrow({
    where: { id: wanted.courseVersionId },
    select: { courseId: true },
  });
  await house.db.certificate.create({
    data: {
      id,
      ...wanted,
      courseId,
      locale: 'en',
      holderName: 'Amina Diallo',
      courseTitle: 'A course',
      versionNumber: 1,
      minutes: 60,
      scorePercent: 90,
      issuedAt: noon,
    },
  });
  return id;
}
