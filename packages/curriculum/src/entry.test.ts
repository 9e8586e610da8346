import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hashOf } from './hash-of.ts';
import { hashProgram } from './hash-inputs.ts';
import { hashCompiler, hashContent } from './index.ts';
import { aContentFolder } from './testing/a-content-folder.ts';

/** The modules that a program has loaded after importing one of ours. */
function loadedBy(entry: string): string {
  const code = `await import(${JSON.stringify(path.join(import.meta.dirname, entry))}); console.log(Object.keys((await import('node:module')).default._cache).join('\\n'), process.moduleLoadList.length)`;
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: path.join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
}

it('brings neither React nor mdx-bundler along, and loading what is cached does not either', () => {
  for (const entry of ['index.ts', 'load/index.ts'])
    expect(loadedBy(entry)).not.toMatch(/node_modules\/(react|react-dom|mdx-bundler)\//);
  expect(loadedBy('gate/load-renderer.ts')).toMatch(/node_modules\/react\//);
});

it('hashes values alike however their keys are ordered', () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(hashOf({ b: [{ d: 3, c: 2 }], a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

it('knows content again, and sees every change in it', () => {
  using content = aContentFolder();
  const hash = hashContent(content.folder);
  expect(hashContent(content.folder)).toBe(hash);
  content.write('en/glossary/b.yaml', '');
  expect(hashContent(content.folder)).not.toBe(hash);
  expect(hashCompiler()).toMatch(/^[0-9a-f]{64}$/);
});

it('knows a built program by its files and by the versions that it was locked to', () => {
  using content = aContentFolder();
  const program = path.join(content.folder, 'build/server/index.js');
  content.write('build/server/index.js', 'one');
  expect(hashProgram(program)).toBe('');
  content.write('pnpm-lock.yaml', 'react: 1');
  const hashes = [hashProgram(program)];
  content.write('build/server/assets/gate.js', 'two');
  hashes.push(hashProgram(program));
  expect(hashProgram(path.join(content.folder, 'build/server/assets/gate.js'))).toBe(hashes[1]);
  content.write('pnpm-lock.yaml', 'react: 2');
  hashes.push(hashProgram(program));
  expect(new Set(hashes).size).toBe(3);
});
