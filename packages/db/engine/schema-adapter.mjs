import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { onDatabase, quoteName, readAddress, runOnce } from './postgres-address.mjs';

/** PostgreSQL's internal one-byte type `"char"`, which only its system catalogues use. */
const internalChar = 18;
const text = 25;

/** Gives the schema engine its connections. */
export class SchemaAdapterFactory {
  provider = 'postgres';
  adapterName = '@prisma/adapter-pg';

  constructor(datasource) {
    this.datasource = datasource;
  }

  connect() {
    const { url, schema } = readAddress(this.datasource.url);
    return open(url, schema);
  }

  /** An empty database in which the engine replays the migrations. Dropped when the engine is done. */
  async connectToShadowDb() {
    if (this.datasource.shadowDatabaseUrl)
      return new SchemaAdapterFactory({ url: this.datasource.shadowDatabaseUrl }).connect();
    const { url, schema } = readAddress(this.datasource.url);
    const server = onDatabase(url, 'postgres');
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await runOnce(server, `CREATE DATABASE ${quoteName(name)}`);
    const connection = await open(onDatabase(url, name), schema);
    const close = connection.dispose.bind(connection);
    connection.dispose = async () => {
      await close();
      await runOnce(server, `DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`);
    };
    return connection;
  }
}

async function open(url, schema) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => {});
  const connection = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  sendScriptsWhole(connection);
  readInternalChar(connection);
  return connection;
}

/** The adapter splits a script at every `;`, which breaks function bodies and literals. */
function sendScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    if (!script.trim()) return;
    try {
      await connection.underlyingDriver().query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
}

/** The adapter does not know `"char"`: read it as text, report it as Character (Text panics). */
function readInternalChar(connection) {
  const prototype = Object.getPrototypeOf(connection);
  connection.queryRaw = async (query) => {
    const columns = [];
    const view = Object.create(connection, {
      performIO: {
        value: async (asked) => {
          const result = await prototype.performIO.call(connection, asked);
          result.fields.forEach((field, index) => {
            if (field.dataTypeID !== internalChar) return;
            columns.push(index);
            field.dataTypeID = text;
          });
          return result;
        },
      },
    });
    const result = await prototype.queryRaw.call(view, query);
    for (const index of columns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
