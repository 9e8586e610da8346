import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { joinLinkEnd } from '@heard/domain/organisations';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { hashSecret, newSecret } from '../identity/index.server.ts';
import { getLedOrganisation } from './led-organisation.server.ts';

export type JoinRefusal = { code: 'link-dead' };

/**
 * Makes the link by which people join, for whoever leads the organisation. An earlier link dies. The secret is
 * returned this once and stored as a hash.
 */
export async function renewJoinLink(
  ctx: Ctx,
  { organisationId }: { organisationId: string },
): Promise<{ secret: string; endsAt: Date }> {
  authorize(ctx, 'use:organisation:own');
  await getLedOrganisation(ctx, organisationId);

  const [secret, endsAt] = [newSecret(), joinLinkEnd(ctx.now)];
  await ctx.db.$transaction(async (tx) => {
    const data = { joinHash: hashSecret(secret), joinEndsAt: endsAt };
    await tx.organisation.update({ where: { id: organisationId }, data, select: { id: true } });
    await writeAudit(tx, ctx, { action: 'organisation.link-renewed', subject: organisationId });
  });
  return { secret, endsAt };
}

/** Which organisation a link leads into, and who leads it. Refused when the link is dead. */
export async function readJoinLink(
  ctx: Ctx,
  { secret }: { secret: string },
): Promise<Outcome<{ organisationId: string; name: string; leads: string[] }, JoinRefusal>> {
  authorize(ctx, 'use:organisation:own');
  const found = await ctx.db.organisation.findFirst({
    where: { joinHash: hashSecret(secret), joinEndsAt: { gt: ctx.now }, archivedAt: null },
    select: {
      id: true,
      name: true,
      members: {
        where: { leads: true },
        select: { learner: { select: { account: { select: { name: true, email: true } } } } },
      },
    },
  });
  if (!found) return refuse({ code: 'link-dead' });
  const leads = found.members.flatMap(({ learner: { account } }) =>
    account ? [account.name || account.email] : [],
  );
  return { ok: true, organisationId: found.id, name: found.name, leads };
}

/**
 * Joins by a link; `agrees` says whether the organisation may see the member's progress. Who is a member
 * already stays one, and what he says now holds. Refused when the link is dead.
 */
export async function joinOrganisation(
  ctx: Ctx,
  input: { secret: string; agrees: boolean },
): Promise<Outcome<{ organisationId: string }, JoinRefusal>> {
  const link = await readJoinLink(ctx, input);
  if (!link.ok) return link;

  const { organisationId } = link;
  const learnerId = learnerIdOf(ctx.actor) ?? '';
  const agreedAt = input.agrees ? ctx.now : null;
  await ctx.db.$transaction(async (tx) => {
    await tx.organisationMember.upsert({
      where: { organisationId_learnerId: { organisationId, learnerId } },
      create: { organisationId, learnerId, joinedAt: ctx.now, agreedAt },
      update: { agreedAt },
      select: { learnerId: true },
    });
    const detail = { agrees: input.agrees };
    await writeAudit(tx, ctx, { action: 'organisation.joined', subject: organisationId, detail });
  });
  return { ok: true, organisationId };
}

/** An organisation that one is in. */
export interface OwnOrganisation {
  id: string;
  name: string;
  leads: boolean;
  joinedAt: Date;
  agreedAt: Date | null;
}

/** The organisations that the member is in, by name. */
export async function listOwnOrganisations(ctx: Ctx): Promise<OwnOrganisation[]> {
  authorize(ctx, 'use:organisation:own');
  const rows = await ctx.db.organisationMember.findMany({
    where: { learnerId: learnerIdOf(ctx.actor) ?? '', organisation: { archivedAt: null } },
    orderBy: { organisation: { name: 'asc' } },
    select: {
      ...{ leads: true, joinedAt: true, agreedAt: true },
      organisation: { select: { id: true, name: true } },
    },
  });
  return rows.map(({ organisation, ...member }) => ({ ...organisation, ...member }));
}

/** Agrees that an organisation sees one's progress, or agrees no more. Throws NotFoundError for another's. */
export async function setAgreement(
  ctx: Ctx,
  input: { organisationId: string; agrees: boolean },
): Promise<void> {
  authorize(ctx, 'use:organisation:own');
  const { organisationId, agrees } = input;
  const learnerId = learnerIdOf(ctx.actor) ?? '';
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.organisationMember.updateMany({
      where: { organisationId, learnerId },
      data: { agreedAt: agrees ? ctx.now : null },
    });
    if (count === 0) throw new NotFoundError('no such organisation');
    const act = { action: 'organisation.agreement-changed', subject: organisationId };
    await writeAudit(tx, ctx, { ...act, detail: { agrees } });
  });
}

/** Leaves an organisation; it sees nothing from then on. Throws NotFoundError for one that one is not in. */
export async function leaveOrganisation(
  ctx: Ctx,
  { organisationId }: { organisationId: string },
): Promise<void> {
  authorize(ctx, 'use:organisation:own');
  const learnerId = learnerIdOf(ctx.actor) ?? '';
  await ctx.db.$transaction(async (tx) => {
    const where = { organisationId, learnerId };
    const { count } = await tx.organisationMember.deleteMany({ where });
    if (count === 0) throw new NotFoundError('no such organisation');
    await writeAudit(tx, ctx, { action: 'organisation.left', subject: organisationId });
  });
}
