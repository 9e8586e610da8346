import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, Prisma } from '../generated/prisma/client.ts';

/** Heard's database. One per process; every query goes through it. */
export type Db = PrismaClient;
/** A database or an open transaction on it. */
export type DbOrTransaction = Db | Prisma.TransactionClient;

/** Opens a pool of at most `max` connections to the PostgreSQL at `url`. */
export function openDb(url: string, max = 10): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max }) });
}

export { Prisma };
export type * from '../generated/prisma/client.ts';
