import type { Prisma } from '@heard/db';
import { stringify } from 'csv-stringify/sync';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import {
  toAuditFilter,
  WantedAuditSchema,
  type AuditInput,
  type WantedAudit,
} from './wanted-audit.server.ts';

/** Something that was done. */
export interface AuditLine {
  id: string;
  at: Date;
  /** Who did it: a person with an account, a learner without one, Heard itself, or somebody who is no more. */
  actor:
    | { kind: 'person'; accountId: string; email: string; name: string }
    | { kind: 'guest' | 'system' | 'nobody' };
  action: string;
  subject: string;
  detail: Prisma.JsonValue;
}

export interface AuditPage {
  lines: AuditLine[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 50;
const newestFirst = [{ at: 'desc' }, { id: 'desc' }] as const satisfies object[];

/** One page of the audit log, newest first, 50 entries at a time. */
export async function listAudit(ctx: Ctx, input: AuditInput = {}): Promise<AuditPage> {
  authorize(ctx, 'read:audit:any');

  const wanted = WantedAuditSchema.parse(input);
  const where = toAuditFilter(wanted, await findActors(ctx, wanted));
  const total = await ctx.db.auditEntry.count({ where });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted.page, pages);
  const rows = await ctx.db.auditEntry.findMany({
    ...{ where, orderBy: newestFirst, take: pageSize, skip: (page - 1) * pageSize },
  });
  return { lines: await nameActors(ctx, rows), total, page, pages };
}

/**
 * The wanted part of the audit log as CSV (RFC 4180), newest first, in pieces of 1,000 entries so that a long
 * log is never in memory as a whole. That it was taken out is itself written down.
 */
export async function* exportAudit(ctx: Ctx, input: AuditInput = {}): AsyncGenerator<string> {
  authorize(ctx, 'read:audit:any');

  const wanted = WantedAuditSchema.parse(input);
  const where = toAuditFilter(wanted, await findActors(ctx, wanted));
  await writeAudit(ctx.db, ctx, { action: 'audit.exported', subject: 'audit' });
  yield stringify([['at', 'actor', 'action', 'subject', 'detail']], csv);
  for (let after: string | null = null; ;) {
    const rows: Row[] = await ctx.db.auditEntry.findMany({
      where: { ...where, at: { lte: ctx.now, ...(where.at as object | undefined) } },
      ...{ orderBy: newestFirst, take: 1000 },
      ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const lines = await nameActors(ctx, rows);
    yield stringify(lines.map(toCells), csv);
  }
}

// A cell that begins like a formula is made text: spreadsheets would reckon it (OWASP, CSV injection).
const csv = { record_delimiter: 'windows', escape_formulas: true } as const;

function toCells({ at, actor, action, subject, detail }: AuditLine): string[] {
  const who = actor.kind === 'person' ? actor.email : actor.kind;
  return [at.toISOString(), who, action, subject, JSON.stringify(detail)];
}

interface Row {
  id: string;
  at: Date;
  actor: string | null;
  action: string;
  subject: string;
  detail: Prisma.JsonValue;
}

/** The people whom `who` means, as learner ids; null when nobody was named. */
async function findActors(ctx: Ctx, { who }: WantedAudit): Promise<string[] | null> {
  if (who === '') return null;
  if (who === 'system') return ['system'];
  const matches = { contains: who.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  const found = await ctx.db.account.findMany({
    where: { OR: [{ email: matches }, { name: matches }] },
    select: { learnerId: true },
    take: 1000,
  });
  return found.map(({ learnerId }) => learnerId);
}

async function nameActors(ctx: Ctx, rows: readonly Row[]): Promise<AuditLine[]> {
  const ids = [...new Set(rows.flatMap(({ actor }) => actor ?? []))];
  const accounts = await ctx.db.account.findMany({
    where: { learnerId: { in: ids } },
    select: { id: true, learnerId: true, email: true, name: true },
  });
  const people = new Map(accounts.map((account) => [account.learnerId, account]));
  return rows.map(({ actor, ...row }) => {
    const person = actor === null ? undefined : people.get(actor);
    if (person) {
      const { id: accountId, email, name } = person;
      return { ...row, actor: { kind: 'person', accountId, email, name } };
    }
    const kind = actor === 'system' ? 'system' : actor === null ? 'nobody' : 'guest';
    return { ...row, actor: { kind } };
  });
}
