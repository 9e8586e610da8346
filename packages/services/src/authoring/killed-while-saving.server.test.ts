import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aHouse } from '../identity/testing/house.server.ts';
import { getDocument, listRevisions } from './index.server.ts';
import { aDocument, aText } from './testing/a-document.server.ts';
import { anAuthor } from './testing/an-author.server.ts';

const program = path.join(import.meta.dirname, 'testing/save-in-a-loop-command.server.ts');

/** Lets a process save until it is killed in the midst; the last edit that it was told is saved. */
async function saveUntilKilled(url: string, documentId: string, from: number): Promise<number> {
  const saver = spawn(
    process.execPath,
    ['--import', 'tsx', program, url, documentId, String(from)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = '';
  saver.stdout.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const ended = once(saver, 'close');
  while (told.split('\n').length < 20) await sleep(20);
  saver.kill('SIGKILL');
  await ended;
  return Number(told.trim().split('\n').at(-1));
}

test('every acknowledged save is there after kill -9 in a storm of saves', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx);
  let edit = 0;
  for (let round = 0; round < 3; round += 1) {
    const acknowledged = await saveUntilKilled(house.url, documentId, edit);
    expect(acknowledged).toBeGreaterThan(edit);
    const found = await getDocument(ctx, { documentId });
    // One more may have reached the disk whose acknowledgement was lost with the process.
    expect([acknowledged, acknowledged + 1]).toContain(found.edit);
    expect(found.text).toBe(aText(`Number ${found.edit}.`));
    expect(await listRevisions(ctx, { documentId })).toHaveLength(found.edit + 1);
    edit = found.edit;
  }
}, 120_000);
