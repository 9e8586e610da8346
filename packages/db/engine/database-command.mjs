import { logLine } from './engine-log.mjs';
import { onDatabase, quoteName, readAddress, runOnce } from './postgres-address.mjs';

// Another process may create the same database at the same moment: both codes mean that it is there.
const alreadyThere = new Set(['42P04', '23505']);

const commands = {
  'can-connect-to-database': ({ url }) => runOnce(url, 'SELECT 1'),
  'create-database': ({ url, database }) =>
    runOnce(onDatabase(url, 'postgres'), `CREATE DATABASE ${quoteName(database)}`).catch(
      (error) => {
        if (!alreadyThere.has(error.code)) throw error;
      },
    ),
  'drop-database': ({ url, database }) =>
    runOnce(onDatabase(url, 'postgres'), `DROP DATABASE ${quoteName(database)} WITH (FORCE)`),
};

/** Answers `schema-engine cli <command>` and gives the exit code. */
export async function answerDatabaseCommand(command, prismaUrl) {
  // The CLI drops the first line of standard error, so the first one must not be the message.
  logLine('INFO', 'Starting schema engine CLI');
  const address = readAddress(prismaUrl);
  try {
    await commands[command](address);
    return 0;
  } catch (error) {
    logLine('ERROR', ...explain(error, address));
    return 1;
  }
}

function explain(error, { url, database }) {
  const { username, hostname, port } = new URL(url);
  if (error.code === '3D000')
    return [
      `Database \`${database}\` does not exist`,
      { is_panic: false, error_code: 'P1003', meta: { database_name: database } },
    ];
  if (error.code === '28P01' || error.code === '28000')
    return [
      `Authentication failed against database server, the provided database credentials for \`${username}\` are not valid.`,
      { is_panic: false, error_code: 'P1000' },
    ];
  return [
    `Can't reach database server at \`${hostname}:${port || 5432}\`: ${error.message || error.code}`,
    { is_panic: false, error_code: 'P1001' },
  ];
}
