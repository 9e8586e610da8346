import type { Prisma } from '@heard/db';
import { z } from 'zod';

const DaySchema = z.iso.date().nullable().catch(null).default(null);
// PostgreSQL takes no zero byte, and no name has control signs.
const TextSchema = z
  .string()
  .max(200)
  .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .catch('')
  .default('');

/** Which entries of the audit log are wanted. What makes no sense is read as not said. */
export const WantedAuditSchema = z.object({
  /** Part of the actor's address or name. */
  who: TextSchema,
  /** The beginning of an act, such as `account` or `account.roles-changed`. */
  action: TextSchema,
  /** The whole id of a thing. */
  subject: TextSchema,
  /** First and last day, `YYYY-MM-DD` in UTC. */
  from: DaySchema,
  to: DaySchema,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});
export type AuditInput = z.input<typeof WantedAuditSchema>;
export type WantedAudit = z.output<typeof WantedAuditSchema>;

const day = 24 * 60 * 60 * 1000;

/** The wanted entries as a condition. `actors`: learner ids of those whom `who` means. */
export function toAuditFilter(
  wanted: WantedAudit,
  actors: readonly string[] | null,
): Prisma.AuditEntryWhereInput {
  const { action, subject, from, to } = wanted;
  return {
    ...(actors !== null && { actor: { in: [...actors] } }),
    ...(action !== '' && { action: { startsWith: action.replace(/[\\%_]/g, '\\$&') } }),
    ...(subject !== '' && { subject }),
    ...((from !== null || to !== null) && {
      at: {
        ...(from !== null && { gte: new Date(from) }),
        ...(to !== null && { lt: new Date(Date.parse(to) + day) }),
      },
    }),
  };
}
