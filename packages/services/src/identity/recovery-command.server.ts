/**
 * Program: `pnpm account:recover <e-mail address>`. Prints a one-time link with which the owner of this account
 * takes the lost second factor away: for the only administrator, whom nobody else can help. Works while Heard
 * runs. The address is that of ADMIN_URL, or of ADMIN_PORT on this machine.
 */
import path from 'node:path';
import { openDb } from '@heard/db';
import { ensureDatabase, findEmbeddedPostgres } from '@heard/db/embedded';
import { createContext } from '../context.server.ts';
import { createRecoveryLink } from './second-factor/recover-second-factor.server.ts';

const root = path.join(import.meta.dirname, '../../../..');

async function run([email = '', ...rest]: string[]): Promise<number> {
  if (email === '' || rest.length > 0) {
    console.error('Say whose account it is: pnpm account:recover <e-mail address>');
    return 1;
  }
  const url = await findDatabase();
  if (url === null) {
    console.error('Heard does not run from this data folder: start it, or set DATABASE_URL.');
    return 1;
  }
  const db = openDb(url, 1);
  try {
    const settings = { publicUrl: '', smtpUrl: null, mailFrom: '', outboxDir: '', mediaDir: '' };
    const ctx = createContext({ db, actor: { kind: 'system' }, settings });
    const made = await createRecoveryLink(ctx, { email });
    if (!made) {
      console.error('No account in use has this address.');
      return 1;
    }
    console.log(
      `Open this link within an hour; it works once:\n${adminUrl()}/recover/${made.secret}`,
    );
    return 0;
  } finally {
    await db.$disconnect();
  }
}

async function findDatabase(): Promise<string | null> {
  const { DATABASE_URL: given, HEARD_DATA_DIR: data } = process.env;
  if (given) return given;
  const server = await findEmbeddedPostgres(path.resolve(root, data || '.data', 'postgres'));
  return server && ensureDatabase(server, 'heard');
}

function adminUrl(): string {
  const { ADMIN_URL: given, ADMIN_PORT: port } = process.env;
  return (given || `http://localhost:${port || 3001}`).replace(/\/+$/, '');
}

process.exitCode = await run(process.argv.slice(2));
