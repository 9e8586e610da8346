import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '@heard/db/embedded';
import { endProcess, identify, isRunning, type ProcessIdentity } from './process-identity.ts';

/** What stands in `<data folder>/running.json` while Heard runs from the folder. */
interface Note {
  launcher: ProcessIdentity;
  address: string;
  stopping: boolean;
  /** The programs that it started: they may outlive it for a moment. */
  children: (ProcessIdentity & { name: string })[];
}

/** How long a second start gives a launcher that lost its terminal to notice and begin to stop. */
const noticeMs = 1500;
const stopMs = 30_000;

/** The right to use a data folder, held by one launcher at a time. */
export class FolderLock {
  readonly #file: string;
  readonly #note: Note;
  #released = false;

  private constructor(file: string, note: Note) {
    this.#file = file;
    this.#note = note;
  }

  /**
   * Takes the folder. What a killed launcher left is cleared: its apps are ended. Throws StartProblem
   * that names who runs there when somebody does.
   */
  static async take(folder: string, address: string): Promise<FolderLock> {
    const file = path.join(folder, 'running.json');
    const launcher = identify(process.pid) as ProcessIdentity;
    const lock = new FolderLock(file, { launcher, address, stopping: false, children: [] });
    const begun = Date.now();
    for (;;) {
      const holder = readNote(file);
      if (holder === null) {
        if (lock.#create()) return lock;
      } else if (!isRunning(holder.launcher)) {
        for (const child of holder.children) await endProcess(child, 3000);
        removeStale(file, holder);
      } else if (Date.now() - begun > (holder.stopping ? stopMs : noticeMs))
        throw new StartProblem(
          `Heard already runs from ${folder} (process ${holder.launcher.pid}, ${holder.address}): use that one, stop it, or set HEARD_DATA_DIR to another folder.`,
        );
      await sleep(50);
    }
  }

  /** Remembers a program that was started, so that the next start can end it if this one is killed. */
  addChild(pid: number, name: string): ProcessIdentity | null {
    const child = identify(pid);
    if (child) this.#note.children.push({ ...child, name });
    this.#write();
    return child;
  }

  removeChild(pid: number): void {
    this.#note.children = this.#note.children.filter((child) => child.pid !== pid);
    this.#write();
  }

  setStopping(): void {
    this.#note.stopping = true;
    this.#write();
  }

  release(): void {
    this.#released = true;
    rmSync(this.#file, { force: true });
  }

  /** A link fails when the name is taken, and the file behind it is whole: no reader sees half of it. */
  #create(): boolean {
    const draft = this.#draft();
    try {
      linkSync(draft, this.#file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  #write(): void {
    if (this.#released) return;
    renameSync(this.#draft(), this.#file);
  }

  #draft(): string {
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#note), { mode: 0o600 });
    return draft;
  }
}

function readNote(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof SyntaxError) {
      rmSync(file, { force: true }); // a full disk left half of it
      return null;
    }
    throw error;
  }
}

/** Two starts may find the same dead holder; a folder's name is free for one, so one removes the note. */
function removeStale(file: string, seen: Note): void {
  const guard = `${file}.removing`;
  try {
    mkdirSync(guard);
  } catch {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) rmSync(guard, { recursive: true, force: true }); // its maker was killed too
    return;
  }
  const now = readNote(file);
  if (now?.launcher.pid === seen.launcher.pid && now.launcher.begun === seen.launcher.begun)
    rmSync(file, { force: true });
  rmSync(guard, { recursive: true, force: true });
}
