import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from './content-folder.ts';

const program = path.join(import.meta.dirname, 'check-lesson-command.ts');
const root = path.join(import.meta.dirname, '../../..');

/** Runs the command as `pnpm lesson:check` does, for an author who stands in `folder`. */
function check(folder: string, ...given: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, INIT_CWD: folder };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', program, ...given],
      { cwd: root, env },
      (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

function aFolder(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'heard-check-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

it('says nothing of a lesson of ours and of a good draft anywhere', async () => {
  using place = aFolder({ 'draft.mdx': '## A\n\nSee <Term id="opsc">this</Term>.\n' });
  const lesson = 'en/parliamentary-briefing/01-third-protocol/01-why-it-exists.mdx';
  const ours = path.join(contentFolder, lesson);
  expect(await check(place.folder, 'draft.mdx', ours)).toEqual({ code: 0, output: '' });
});

it('tells each problem on one line with path, line and column, and ends with 1', async () => {
  using place = aFolder({
    'bad.mdx': '## A\n\n<script>x</script>\n\nA {b} c.\n',
    'worse.mdx': "import fs from 'node:fs'\n",
  });
  expect(await check(place.folder, 'bad.mdx', 'worse.mdx', 'gone.mdx', '.')).toEqual({
    code: 1,
    output: [
      'bad.mdx:3:1: raw HTML is not allowed: <script>',
      'bad.mdx:5:3: expressions in { } are not allowed; write \\{ for the sign itself',
      'worse.mdx:1:1: import and export are not allowed; a line may not begin with these words',
      'gone.mdx:1:1: there is no such file',
      '.:1:1: this is no file',
      '',
    ].join('\n'),
  });
});

it('tells remarks only when it is asked for them', async () => {
  using place = aFolder({ 'draft.mdx': '## A\n\nSome 54 States.\n' });
  expect(await check(place.folder, 'draft.mdx')).toEqual({ code: 0, output: '' });
  const { code, output } = await check(place.folder, '--remarks', 'draft.mdx');
  expect(code).toBe(1);
  expect(output).toContain('draft.mdx:3:6: the figure 54 is no registered fact');
});

it('without a file says how it is used', async () => {
  expect(await check(root)).toEqual({
    code: 1,
    output: 'usage: pnpm lesson:check [--remarks] FILE…\n',
  });
});
