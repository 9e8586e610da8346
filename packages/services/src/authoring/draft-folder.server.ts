import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Db } from '@heard/db';
import { authorize, type Ctx } from '../context.server.ts';
import { placeMedia } from './carry-media.server.ts';
import { removeText, writeText } from './text-file.server.ts';

/** The working texts on disk, and a word that changes whenever one of them does. */
export interface DraftFolder {
  folder: string;
  stamp: string;
}

/** What this process wrote for one database: the edit of each path. */
interface Written {
  folder: string;
  edits: Map<string, string>;
  turn: Promise<unknown>;
}

const byDatabase = new WeakMap<Db, Written>();

/**
 * A folder with the working texts of all documents, for the loader of the curriculum. What changed since the
 * last call is written, and nothing else: it is cheap to ask on every keystroke. The folder is this
 * process's own; nobody else writes there.
 */
export async function openDraftFolder(ctx: Ctx): Promise<DraftFolder> {
  authorize(ctx, 'read:draft:any');
  const written = byDatabase.get(ctx.db) ?? beginFolder(ctx);
  byDatabase.set(ctx.db, written);
  // One after the other: two that write at once would not know what the other has written.
  const turn = written.turn.then(() => bringUpToDate(ctx, written));
  written.turn = turn.catch(() => undefined);
  return { folder: written.folder, stamp: await turn };
}

async function bringUpToDate(ctx: Ctx, { folder, edits }: Written): Promise<string> {
  const rows = await ctx.db.document.findMany({
    where: { archivedAt: null },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, edit: true },
  });
  const wanted = new Map(rows.map(({ id, path: place, edit }) => [place, `${id} ${edit}`]));
  const stale = rows.filter((row) => edits.get(row.path) !== wanted.get(row.path));
  if (stale.length > 0) {
    const texts = await ctx.db.document.findMany({
      where: { id: { in: stale.map(({ id }) => id) }, archivedAt: null },
      select: { id: true, path: true, edit: true, text: true },
    });
    for (const { id, path: place, edit, text } of texts) {
      writeText(path.join(folder, place), text);
      if (place === 'media.yaml') await placeMedia(ctx.settings.mediaDir, { folder, text });
      edits.set(place, `${id} ${edit}`);
    }
  }
  for (const place of [...edits.keys()].filter((known) => !wanted.has(known))) {
    removeText(folder, path.join(folder, place));
    edits.delete(place);
  }
  const stamp = createHash('sha256');
  for (const [place, edit] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1)))
    stamp.update(`${place}\0${edit}\0`);
  return stamp.digest('hex');
}

/** A fresh folder beside the outbox, in the data folder; those of processes that are gone are cleared away. */
function beginFolder(ctx: Ctx): Written {
  const home = path.join(path.dirname(ctx.settings.outboxDir), 'drafts');
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home))
    if (!isRunning(Number(name.split('-')[0])))
      rmSync(path.join(home, name), { recursive: true, force: true });
  const folder = freeName(home);
  mkdirSync(folder, { recursive: true });
  return { folder, edits: new Map(), turn: Promise.resolve() };
}

function freeName(home: string): string {
  for (let number = 1; ; number += 1) {
    const folder = path.join(home, `${process.pid}-${number}`);
    // A process may have had our number before: what it left is not ours.
    if (!existsSync(folder)) return folder;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
