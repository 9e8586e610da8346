import { can, learnerIdOf, RoleSchema } from '@heard/domain/identity';
import type { Ctx } from '../../context.server.ts';
import { postMail, type MailLetter } from '../../mail/index.server.ts';
import { readNames } from '../authored-document.server.ts';

/** A review that was decided, as its letter tells it. */
export interface DecidedReview {
  documentId: string;
  title: string;
  requestedBy: string | null;
  decision: 'approved' | 'changes-requested';
  note: string;
}

/** Tells everybody who may review what belongs to the course that somebody asks for it; not the asker. */
export async function mailReviewers(
  ctx: Ctx,
  request: { course: string | null; titles: readonly string[]; note: string; documentId?: string },
): Promise<void> {
  const { course, titles, note, documentId } = request;
  const asker = learnerIdOf(ctx.actor);
  const reviewers = await listReviewers(ctx, course);
  const link = documentId === undefined ? '/reviews' : `/documents/${documentId}/review`;
  const values = { ...(await nameOf(ctx, asker)), title: titles[0] ?? '', count: titles.length };
  for (const { learnerId, email, locale } of reviewers)
    if (learnerId !== asker)
      post(ctx, { kind: 'reviewRequested', to: email, locale, link, values, quote: note });
}

/** Tells who asked for a review how it was decided, unless he decided it himself. */
export async function mailRequester(ctx: Ctx, decided: DecidedReview): Promise<void> {
  const { documentId, title, requestedBy, decision, note } = decided;
  await mailPeople(ctx, [requestedBy], {
    kind: decision === 'approved' ? 'reviewApproved' : 'reviewReturned',
    link: `/documents/${documentId}/review`,
    quote: note,
    values: { title, ...(await nameOf(ctx, learnerIdOf(ctx.actor))) },
  });
}

/** Posts one letter to each of these people who has an account and did not cause it himself. */
export async function mailPeople(
  ctx: Ctx,
  people: readonly (string | null)[],
  letter: Pick<MailLetter, 'kind' | 'link' | 'values' | 'quote'>,
): Promise<void> {
  const self = learnerIdOf(ctx.actor);
  const wanted = [...new Set(people)].flatMap((id) => (id === null || id === self ? [] : [id]));
  if (wanted.length === 0) return;
  const accounts = await ctx.db.account.findMany({
    where: { learnerId: { in: wanted }, disabledAt: null },
    select: { email: true, locale: true },
  });
  for (const { email, locale } of accounts) post(ctx, { ...letter, to: email, locale });
}

function post(ctx: Ctx, letter: MailLetter): void {
  const home = ctx.settings.adminUrl ?? ctx.settings.publicUrl;
  postMail(ctx, { ...letter, link: `${home}${letter.link}` });
}

/** What a person is called in a letter; `named` is no for who has no name, no account, and for Heard itself. */
export async function nameOf(
  ctx: Ctx,
  learnerId: string | null,
): Promise<{ name: string; named: 'yes' | 'no' }> {
  const name = learnerId === null ? '' : (await readNames(ctx.db, [learnerId])).get(learnerId);
  return name ? { name, named: 'yes' } : { name: '', named: 'no' };
}

async function listReviewers(ctx: Ctx, course: string | null) {
  const reviewing = ['reviewer', 'administrator'];
  const accounts = await ctx.db.account.findMany({
    where: {
      disabledAt: null,
      OR: [
        { roles: { hasSome: reviewing } },
        { courseRoles: { some: { courseSlug: course ?? '', role: { in: reviewing } } } },
      ],
    },
    select: {
      ...{ id: true, learnerId: true, email: true, locale: true, roles: true },
      courseRoles: true,
    },
  });
  return accounts.filter(({ id, learnerId, roles, courseRoles }) =>
    can(
      {
        ...{ kind: 'member', learnerId, accountId: id },
        roles: roles.flatMap((role) => RoleSchema.safeParse(role).data ?? []),
        courseRoles: courseRoles.flatMap(({ courseSlug, role }) => {
          const known = RoleSchema.safeParse(role).data;
          return known === undefined ? [] : [{ course: courseSlug, role: known }];
        }),
      },
      'review:draft:any',
      { course },
    ),
  );
}
