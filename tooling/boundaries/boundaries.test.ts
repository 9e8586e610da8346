import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const config = path.join(import.meta.dirname, '../boundaries.cjs');
const { forbidden } = require(config) as { forbidden: { name: string }[] };

/** A file that breaks a rule, and the file it should not have imported. */
interface Offence {
  rule: string;
  file: string;
  imports: string;
}

const inPackage = (rule: string, from: string, to: string): Offence => ({
  ...{ rule, file: `packages/${from}/src/offender-${rule}.ts` },
  imports: `packages/${to}/src/innocent.ts`,
});

const layerOffences = Object.entries({
  domain: 'db',
  db: 'domain',
  ui: 'i18n',
  i18n: 'domain',
  interop: 'services',
  curriculum: 'services',
  services: 'api',
  api: 'db',
  http: 'api',
}).map(([from, to]) => inPackage(`${from}-imports-only-its-own`, from, to));

const featureOffences = ['domain', 'services'].flatMap((home) =>
  Object.entries({
    outcome: 'identity',
    identity: 'courses',
    mail: 'identity',
    'rate-limits': 'courses',
    courses: 'quizzes',
    quizzes: 'certificates',
    certificates: 'admin',
    documents: 'courses',
    references: 'courses',
    trainers: 'certificates',
    ratification: 'courses',
    'item-statistics': 'certificates',
    authoring: 'admin',
    questions: 'admin',
    insight: 'admin',
    organisations: 'admin',
    media: 'courses',
    admin: 'quizzes',
  }).map(([from, to]) => ({
    rule: `${home}-${from}-points-back`,
    file: `packages/${home}/src/${from}/offender.ts`,
    imports: `packages/${home}/src/${to}/index.ts`,
  })),
);

const offences: Offence[] = [
  ...layerOffences,
  ...featureOffences,
  {
    rule: 'no-cycles',
    file: 'packages/domain/src/about.ts',
    imports: 'packages/domain/src/round.ts',
  },
  {
    rule: 'no-undeclared',
    file: 'packages/domain/src/undeclared.ts',
    imports: 'node_modules/undeclared/index.js',
  },
  { ...inPackage('apps-never-import-db', 'db', 'db'), file: 'apps/web/app/offender.ts' },
  {
    rule: 'apps-stay-apart',
    file: 'apps/web/app/neighbour.ts',
    imports: 'apps/admin/app/innocent.ts',
  },
  {
    rule: 'features-through-their-index',
    file: 'packages/services/src/certificates/deep.ts',
    imports: 'packages/services/src/quizzes/innermost.ts',
  },
  {
    rule: 'no-tests-in-production',
    file: 'packages/services/src/tested.ts',
    imports: 'packages/services/src/identity/testing/people.ts',
  },
];

test('each rule stops its offender, and every rule has one', () => {
  using project = aProject(offences);
  const caught = project.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  for (const { rule, file } of offences) expect(caught).toContain(`${rule}: ${file}`);
  const tested = new Set(offences.map(({ rule }) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
});

test('what the rules allow passes', () => {
  const allowed = [
    { file: 'apps/web/app/page.ts', imports: 'packages/services/src/quizzes/index.ts' },
    { file: 'packages/services/src/quizzes/save.ts', imports: 'packages/db/src/index.ts' },
    {
      file: 'packages/services/src/certificates/issue.ts',
      imports: 'packages/services/src/quizzes/index.ts',
    },
    {
      file: 'packages/services/src/quizzes/save.test.ts',
      imports: 'packages/services/src/identity/testing/people.ts',
    },
  ];
  using project = aProject(allowed);
  expect(project.violations).toEqual([]);
});

test('types may refer to each other in a circle', () => {
  using project = aProject([
    { file: 'packages/domain/src/a.ts', imports: 'packages/domain/src/b.ts' },
  ]);
  writeFileSync(project.fileAt('packages/domain/src/b.ts'), `export type { x } from './a.ts';`);
  expect(cruise(project.folder)).toEqual([]);
});

interface Violation {
  from: string;
  rule: { name: string };
}

/** A small workspace on disk in which each file imports the one beside it. */
function aProject(files: { file: string; imports: string }[]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heard-boundaries-'));
  const fileAt = (file: string) => path.join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(fileAt(file)), { recursive: true });
    writeFileSync(fileAt(file), text);
  };
  mkdirSync(fileAt('apps'));
  write('package.json', '{ "name": "fixture", "type": "module" }');
  write('node_modules/undeclared/package.json', '{ "name": "undeclared", "main": "index.js" }');
  for (const { imports } of files) write(imports, 'export const x = 1;\n');
  for (const { file, imports } of files)
    write(file, `export { x } from '${toSpecifier(file, imports)}';\n`);
  if (files.some(({ imports }) => imports.endsWith('/round.ts')))
    write('packages/domain/src/round.ts', `export { x } from './about.ts';\n`);
  return {
    ...{ folder, fileAt },
    violations: cruise(folder),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

function toSpecifier(file: string, imports: string): string {
  const bare = /^node_modules\/([^/]+)/.exec(imports)?.[1];
  if (bare) return bare;
  const relative = path.relative(path.dirname(file), imports);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function cruise(folder: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(import.meta.dirname, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', config, '--output-type', 'json', 'apps', 'packages'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
