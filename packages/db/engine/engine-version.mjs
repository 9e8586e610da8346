import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the WebAssembly engine's package lies. */
export const engineFolder = path.dirname(
  createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
);

/** The commit of prisma-engines that the WebAssembly engine was built from. */
export function engineVersion() {
  const manifest = JSON.parse(readFileSync(path.join(engineFolder, 'package.json'), 'utf8'));
  return manifest.version.split('.').pop();
}
