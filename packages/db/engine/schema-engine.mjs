#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which can only be downloaded (ADR 004).
 * Prisma's CLI starts it by PRISMA_SCHEMA_ENGINE_BINARY and speaks with it by arguments and by
 * JSON-RPC, one message a line. The work is done by the same engine compiled to WebAssembly.
 */
import { parseArgs } from 'node:util';
import { answerDatabaseCommand } from './database-command.mjs';
import { engineVersion } from './engine-version.mjs';
import { answerRequests } from './json-rpc.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});
const datasource = values.datasource ? JSON.parse(values.datasource) : {};

if (values.version) console.log(`schema-engine-cli ${engineVersion()}`);
else if (positionals[0] === 'cli')
  process.exitCode = await answerDatabaseCommand(positionals[1], datasource.url);
else await answerRequests({ datasource, schemaFiles: values.datamodels ?? [] });
