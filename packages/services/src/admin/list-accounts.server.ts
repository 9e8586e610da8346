import type { Prisma } from '@heard/db';
import { RoleSchema } from '@heard/domain/identity';
import { z } from 'zod';
import { authorize, type Ctx } from '../context.server.ts';

export const accountSorts = ['newest', 'oldest', 'email', 'name'] as const;

/** What of the user list is wanted. Whatever is not said or makes no sense is read as its default. */
export const ListAccountsInputSchema = z.object({
  /** Part of an address or a name, in any case. */
  query: z.string().trim().max(200).catch('').default(''),
  role: RoleSchema.nullable().catch(null).default(null),
  sort: z.enum(accountSorts).catch('newest').default('newest'),
  /** From 1; a page behind the last is the last. */
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});
export type ListAccountsInput = z.input<typeof ListAccountsInputSchema>;
export type WantedAccounts = z.output<typeof ListAccountsInputSchema>;

/** An account as administrators see it. */
export interface ListedAccount {
  id: string;
  email: string;
  emailConfirmed: boolean;
  name: string;
  roles: string[];
  /** How many roles it holds in single courses. */
  courseRoles: number;
  disabled: boolean;
  createdAt: Date;
  enrolments: number;
  certificates: number;
}

export interface AccountPage {
  accounts: ListedAccount[];
  total: number;
  page: number;
  pages: number;
}

const pageSize = 25;

const orders: Record<(typeof accountSorts)[number], Prisma.AccountOrderByWithRelationInput[]> = {
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
  oldest: [{ createdAt: 'asc' }, { id: 'asc' }],
  email: [{ email: 'asc' }],
  name: [{ name: 'asc' }, { email: 'asc' }],
};

/** One page of the accounts, 25 at a time, searched and sorted by the database. */
export async function listAccounts(ctx: Ctx, input: ListAccountsInput = {}): Promise<AccountPage> {
  authorize(ctx, 'read:account:any');

  const wanted = ListAccountsInputSchema.parse(input);
  // No address holds control signs, and PostgreSQL takes no zero byte. Prisma hands % and _ to LIKE as
  // they are: escaped, they stand for themselves.
  const contains = wanted.query.replace(/\p{Cc}/gu, ' ').replace(/[\\%_]/g, '\\$&');
  const matches = { contains, mode: 'insensitive' } as const;
  const where: Prisma.AccountWhereInput = {
    ...(wanted.query !== '' && { OR: [{ email: matches }, { name: matches }] }),
    ...(wanted.role !== null && {
      AND: {
        OR: [{ roles: { has: wanted.role } }, { courseRoles: { some: { role: wanted.role } } }],
      },
    }),
  };
  const total = await ctx.db.account.count({ where });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted.page, pages);
  const rows = await ctx.db.account.findMany({
    where,
    orderBy: orders[wanted.sort],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      id: true,
      email: true,
      emailConfirmedAt: true,
      name: true,
      roles: true,
      createdAt: true,
      disabledAt: true,
      _count: { select: { courseRoles: true } },
      learner: { select: { _count: { select: { enrolments: true, certificates: true } } } },
    },
  });

  const accounts = rows.map(({ learner, emailConfirmedAt, disabledAt, _count, ...row }) => ({
    ...row,
    emailConfirmed: emailConfirmedAt !== null,
    disabled: disabledAt !== null,
    courseRoles: _count.courseRoles,
    ...learner._count,
  }));
  return { accounts, total, page, pages };
}
