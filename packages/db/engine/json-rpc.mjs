import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { logLine } from './engine-log.mjs';
import { engineFolder } from './engine-version.mjs';
import { SchemaAdapterFactory } from './schema-adapter.mjs';

/** Exit code by which the native engine says that it panicked. */
const panicked = 101;
let panicMessage = '';

/** Answers JSON-RPC requests on standard input, in order, until it closes. */
export async function answerRequests({ datasource, schemaFiles }) {
  process.on('uncaughtException', panic).on('unhandledRejection', panic);
  const startEngine = await loadEngine();
  let engine;
  let answered = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    if (!line.trim()) return;
    const request = JSON.parse(line);
    answered = answered.then(async () => {
      try {
        engine ??= await startEngine(datasource, await readSchemas(schemaFiles));
        await answer(engine, request);
      } catch (error) {
        refuse(request, error);
      }
    });
  });
  lines.on('close', () => void answered.finally(() => process.exit(0)));
}

async function loadEngine() {
  // Without this registry a panic ends with exit code 0 and no output at all.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panicMessage = message;
    },
  };
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(
    await readFile(path.join(engineFolder, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': bindings },
  );
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return (datasource, datamodels) =>
    bindings.SchemaEngine.new(
      { datamodels: datamodels.length > 0 ? datamodels : undefined },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new SchemaAdapterFactory(datasource)),
    );
}

function readSchemas(files) {
  return Promise.all(files.map(async (file) => [path.resolve(file), await readFile(file, 'utf8')]));
}

async function answer(engine, request) {
  const method = request.method === 'getDatabaseVersion' ? 'version' : request.method;
  const result = await engine[method](request.params);
  // The native engine prints a diff by a notification of its own, before the answer.
  if (method === 'diff' && typeof result?.stdout === 'string')
    send({ method: 'print', id: 0, params: { content: result.stdout } });
  send({ id: request.id, result: result ?? null });
}

function refuse(request, error) {
  if (error instanceof WebAssembly.RuntimeError || panicMessage) return panic(error);
  const code = error?.code ?? error?.error_code;
  const reason = { is_panic: false, message: String(error?.message ?? error) };
  send({
    id: request.id,
    error: {
      code: 4466,
      message: 'An error happened. Check the data field for details.',
      data: code ? { ...reason, error_code: code } : reason,
    },
  });
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function panic(error) {
  logLine('ERROR', panicMessage || String(error?.stack ?? error), { is_panic: true });
  process.exit(panicked);
}
