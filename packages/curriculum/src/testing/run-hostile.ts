import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileLesson } from '../gate/index.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { aResolver } from './a-resolver.ts';
import { madeLessons, madeYaml } from './hostile-texts.ts';

const folder = path.join(import.meta.dirname, '../gate/fixtures/hostile');
const sources = [
  ...readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')),
  ...madeLessons.map(([, source]) => source),
];

/** The whole corpus once; how many texts were let through. */
async function goThrough(): Promise<number> {
  let passed = 0;
  for (const source of sources) {
    const lesson = { path: 'a.mdx', source, resolve: aResolver(), isDraft: true };
    if ((await compileLesson(lesson)).errors.length === 0) passed += 1;
  }
  for (const [, text] of madeYaml)
    if (readYaml({ path: 'a.yaml', text }).problems.length === 0) passed += 1;
  return passed;
}

function heapMegabytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

let passed = await goThrough();
const before = heapMegabytes();
for (let round = 0; round < 3; round += 1) passed += await goThrough();
const grown = heapMegabytes() - before;
process.stdout.write(JSON.stringify({ texts: sources.length + madeYaml.length, passed, grown }));
