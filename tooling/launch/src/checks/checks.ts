import path from 'node:path';
import { toolEnvironment, turboErrand } from '../prepare-project.ts';
import type { Errand } from '../run-to-end.ts';

/** One thing that must be right before a change lands. */
export interface Check {
  /** For `--only`. */
  name: string;
  /** For people. */
  title: string;
  errand: Errand;
}

/** Everything that is checked without a running installation, quickest first. */
export function listChecks(root: string, env: NodeJS.ProcessEnv): Check[] {
  const turbo = (...args: string[]) =>
    turboErrand(root, env, [...args, '--output-logs=full', '--continue']);
  const tool = (program: string, ...args: string[]): Errand => ({
    command: process.execPath,
    args: [path.join(root, 'node_modules', program), ...args],
    cwd: root,
    env: toolEnvironment(root, env),
  });
  const depcruise = 'dependency-cruiser/bin/dependency-cruise.mjs';
  return [
    {
      name: 'format',
      title: 'Format',
      errand: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
    },
    {
      name: 'boundaries',
      title: 'Boundaries between packages',
      errand: tool(depcruise, '--config', 'tooling/boundaries.cjs', 'apps', 'packages', 'tooling'),
    },
    { name: 'unused', title: 'Unused code', errand: tool('knip/bin/knip.js') },
    { name: 'types', title: 'Types', errand: turbo('typecheck', '--concurrency=2') },
    { name: 'lint', title: 'Lint', errand: turbo('lint', '--concurrency=2') },
    {
      name: 'unit',
      title: 'Unit, service and content tests',
      // Each package's tests use all processors by themselves.
      errand: { ...turbo('test', '--concurrency=1'), aloud: true },
    },
    {
      name: 'stories',
      title: 'Stories in the browser',
      errand: { ...turbo('test:stories'), aloud: true },
    },
    { name: 'storybook', title: 'Storybook', errand: turbo('build-storybook') },
    {
      name: 'build',
      title: 'Production build',
      errand: turbo('build', '--filter=@heard/web', '--filter=@heard/admin'),
    },
  ];
}

/** Journeys in a real browser, against an installation that runs. */
export function listJourneys(root: string, env: NodeJS.ProcessEnv): Check[] {
  const journeys = (app: string, project: string, title: string): Check => ({
    ...{ name: 'e2e', title },
    errand: {
      command: process.execPath,
      args: ['node_modules/@playwright/test/cli.js', 'test', `--project=${project}`],
      cwd: path.join(root, 'apps', app),
      env: toolEnvironment(root, env),
      aloud: true,
    },
  });
  return [
    // First: the learners' journeys make administrators of their own, and that ends the set-up link.
    journeys('admin', 'journeys', 'Journeys of administrators'),
    journeys('admin', 'alone', 'Every page of the administration'),
    journeys('web', 'journeys', 'Journeys of learners'),
    journeys('web', 'alone', 'Hostile requests and a killed server'),
  ];
}
