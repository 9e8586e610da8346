/**
 * Program: `pnpm lesson:check FILE…` puts lessons through the gate, wherever they lie. One line per problem,
 * `path:line:column: message`, and exit code 1; nothing and 0 when all is well. With `--remarks` it also
 * tells what an author should look at and what keeps no lesson back.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from './content-folder.ts';
import { compileLesson } from './gate/index.ts';
import { findSurroundings } from './load/index.ts';
import { formatProblem, type ContentProblem } from './problem.ts';

async function check(file: string, remarks: boolean): Promise<ContentProblem[]> {
  const complain = (message: string) => [{ path: file, line: 1, column: 1, message }];
  // pnpm runs its programs in the project's folder; the file is named from where the author stands.
  const place = path.resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(place)) return complain('there is no such file');
  if (!statSync(place).isFile()) return complain('this is no file');
  const { resolve, isDraft, problems } = findSurroundings(contentFolder, place);
  if (!resolve) return problems;
  const source = readFileSync(place, 'utf8');
  const { errors, warnings } = await compileLesson({ path: file, source, resolve, isDraft });
  return remarks ? [...errors, ...warnings] : errors;
}

async function run(given: readonly string[]): Promise<number> {
  const files = given.filter((name) => name !== '--remarks' && name !== '--');
  if (files.length === 0) {
    console.error('usage: pnpm lesson:check [--remarks] FILE…');
    return 1;
  }
  let found = 0;
  for (const file of files)
    for (const problem of await check(file, given.includes('--remarks'))) {
      console.log(formatProblem(problem));
      found += 1;
    }
  return found === 0 ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
