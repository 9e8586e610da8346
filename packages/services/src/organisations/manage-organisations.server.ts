import type { Prisma } from '@heard/db';
import { EmailSchema, NotFoundError } from '@heard/domain/identity';
import { OrganisationNameSchema } from '@heard/domain/organisations';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';

/** An organisation as administrators see it: how many, and who leads it, but nobody's progress. */
export interface ListedOrganisation {
  id: string;
  name: string;
  createdAt: Date;
  archivedAt: Date | null;
  members: number;
  /** Members who agreed that their progress is seen. */
  agreed: number;
  leads: { learnerId: string; name: string; email: string }[];
}

export type OrganisationNameRefusal = { code: 'organisation-name-invalid' };
export type LeadRefusal = { code: 'account-unknown' };

/** All organisations, by name; the archived ones last. */
export async function listOrganisations(ctx: Ctx): Promise<ListedOrganisation[]> {
  authorize(ctx, 'manage:organisation:any');
  const rows = await ctx.db.organisation.findMany({ select: listed, orderBy: { name: 'asc' } });
  const all = rows.map(toListed);
  return [...all.filter((one) => !one.archivedAt), ...all.filter((one) => one.archivedAt)];
}

/** One organisation. Throws NotFoundError. */
export async function getOrganisation(
  ctx: Ctx,
  { organisationId }: { organisationId: string },
): Promise<ListedOrganisation> {
  authorize(ctx, 'manage:organisation:any');
  const where = { id: organisationId };
  const row = await ctx.db.organisation.findUnique({ where, select: listed });
  if (!row) throw new NotFoundError('no such organisation');
  return toListed(row);
}

/** Makes an organisation that nobody leads yet. Refuses a name that is no name. */
export async function createOrganisation(
  ctx: Ctx,
  input: { name: string },
): Promise<Outcome<{ organisationId: string }, OrganisationNameRefusal>> {
  authorize(ctx, 'manage:organisation:any');

  const name = OrganisationNameSchema.safeParse(input.name);
  if (!name.success) return refuse({ code: 'organisation-name-invalid' });
  const id = ctx.newId('org');
  await ctx.db.$transaction(async (tx) => {
    const made = { id, name: name.data, createdAt: ctx.now };
    await tx.organisation.create({ data: made, select: { id: true } });
    await writeAudit(tx, ctx, { action: 'organisation.created', subject: id });
  });
  return { ok: true, organisationId: id };
}

/** Gives an organisation another name. Refuses what is no name; throws NotFoundError. */
export async function renameOrganisation(
  ctx: Ctx,
  input: { organisationId: string; name: string },
): Promise<Outcome<object, OrganisationNameRefusal>> {
  authorize(ctx, 'manage:organisation:any');

  const name = OrganisationNameSchema.safeParse(input.name);
  if (!name.success) return refuse({ code: 'organisation-name-invalid' });
  const act = { action: 'organisation.renamed', subject: input.organisationId };
  await change(ctx, act, { name: name.data });
  return { ok: true };
}

/** Takes an organisation out of use: its link and its page are closed, agreements are kept. */
export async function archiveOrganisation(
  ctx: Ctx,
  { organisationId }: { organisationId: string },
): Promise<void> {
  authorize(ctx, 'manage:organisation:any');
  const act = { action: 'organisation.archived', subject: organisationId };
  await change(ctx, act, { archivedAt: ctx.now, joinHash: null, joinEndsAt: null });
}

/** Takes an archived organisation into use again. */
export async function restoreOrganisation(
  ctx: Ctx,
  { organisationId }: { organisationId: string },
): Promise<void> {
  authorize(ctx, 'manage:organisation:any');
  const act = { action: 'organisation.restored', subject: organisationId };
  await change(ctx, act, { archivedAt: null });
}

async function change(
  ctx: Ctx,
  act: { action: string; subject: string },
  data: Prisma.OrganisationUpdateManyMutationInput,
): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({ where: { id: act.subject }, data });
    if (count === 0) throw new NotFoundError('no such organisation');
    await writeAudit(tx, ctx, act);
  });
}

/**
 * Lets the person with this address lead the organisation, as a member whose own progress stays unseen until
 * he agrees. Refused when no account has the address.
 */
export async function addLead(
  ctx: Ctx,
  input: { organisationId: string; email: string },
): Promise<Outcome<object, LeadRefusal>> {
  authorize(ctx, 'manage:organisation:any');

  const { organisationId } = input;
  await getOrganisation(ctx, { organisationId });
  const email = EmailSchema.safeParse(input.email).data ?? '';
  const account = await ctx.db.account.findUnique({
    where: { email },
    select: { learnerId: true },
  });
  if (!account) return refuse({ code: 'account-unknown' });
  await ctx.db.$transaction(async (tx) => {
    const { learnerId } = account;
    await tx.organisationMember.upsert({
      where: { organisationId_learnerId: { organisationId, learnerId } },
      create: { organisationId, learnerId, leads: true, joinedAt: ctx.now },
      update: { leads: true },
      select: { learnerId: true },
    });
    const detail = { learnerId, leads: true };
    await writeAudit(tx, ctx, {
      action: 'organisation.lead-changed',
      subject: organisationId,
      detail,
    });
  });
  return { ok: true };
}

/** Makes a lead an ordinary member. Throws NotFoundError when he leads nothing here. */
export async function removeLead(
  ctx: Ctx,
  { organisationId, learnerId }: { organisationId: string; learnerId: string },
): Promise<void> {
  authorize(ctx, 'manage:organisation:any');
  await ctx.db.$transaction(async (tx) => {
    const where = { organisationId, learnerId, leads: true };
    const { count } = await tx.organisationMember.updateMany({ where, data: { leads: false } });
    if (count === 0) throw new NotFoundError('no such lead');
    const detail = { learnerId, leads: false };
    await writeAudit(tx, ctx, {
      action: 'organisation.lead-changed',
      subject: organisationId,
      detail,
    });
  });
}

const listed = {
  id: true,
  name: true,
  createdAt: true,
  archivedAt: true,
  members: {
    select: {
      learnerId: true,
      leads: true,
      agreedAt: true,
      learner: { select: { account: { select: { name: true, email: true } } } },
    },
  },
} as const satisfies Prisma.OrganisationSelect;

type Row = Prisma.OrganisationGetPayload<{ select: typeof listed }>;

function toListed({ members, ...organisation }: Row): ListedOrganisation {
  return {
    ...organisation,
    members: members.length,
    agreed: members.filter(({ agreedAt }) => agreedAt !== null).length,
    leads: members.flatMap(({ leads, learnerId, learner }) =>
      leads && learner.account ? [{ learnerId, ...learner.account }] : [],
    ),
  };
}
