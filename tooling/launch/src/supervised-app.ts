import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '@heard/db/embedded';
import type { FolderLock } from './folder-lock.ts';
import { endProcess, type ProcessIdentity } from './process-identity.ts';

/** A server that runs as long as Heard does. */
export interface AppPlan {
  /** Short, for file names and log lines. */
  name: string;
  /** For people. */
  title: string;
  folder: string;
  /** Node's arguments. */
  args: string[];
  port: number;
  env: NodeJS.ProcessEnv;
}

export interface AppSurroundings {
  lock: FolderLock;
  logFolder: string;
  /** Shows the app's output in the terminal instead of keeping it in a file. */
  aloud: boolean;
  say: (line: string) => void;
}

const startMs = 120_000;
/** Longer than the ten seconds that an app gives its open requests. */
const drainMs = 12_000;
const healthyMs = 30_000;
const largestLog = 10 * 2 ** 20;

/** Keeps one app running: starts it again, ever more slowly, when it ends by itself. */
export class SupervisedApp {
  readonly #plan: AppPlan;
  readonly #around: AppSurroundings;
  #identity: ProcessIdentity | null = null;
  #stopping = false;
  #failures = 0;

  constructor(plan: AppPlan, around: AppSurroundings) {
    this.#plan = plan;
    this.#around = around;
  }

  /** Starts the app and resolves when it answers /readyz. Throws StartProblem when it ends before. */
  async start(): Promise<void> {
    if (this.#stopping) return;
    const child = this.#spawn();
    const deadline = Date.now() + startMs;
    while (!(await this.#isReady())) {
      if (this.#stopping) return;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new StartProblem(`${this.#plan.title} ended while it started. ${this.#lastWords()}`);
      if (Date.now() > deadline)
        throw new StartProblem(`${this.#plan.title} did not become ready. ${this.#lastWords()}`);
      await sleep(50);
    }
    child.once('exit', () => void this.#restart());
    if (child.exitCode !== null || child.signalCode !== null) void this.#restart();
  }

  /** Lets the app finish what it is doing, then ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#identity) await endProcess(this.#identity, drainMs);
  }

  #spawn(): ChildProcess {
    const log = this.#around.aloud ? null : this.#openLog();
    const child = spawn(process.execPath, this.#plan.args, {
      cwd: this.#plan.folder,
      env: this.#plan.env,
      // A group of its own: Ctrl-C reaches the launcher alone, which ends things in order.
      detached: true,
      // By the channel the app notices when the launcher is killed, and ends itself.
      stdio: ['ignore', log ?? 'inherit', log ?? 'inherit', 'ipc'],
    });
    if (log !== null) closeSync(log);
    const pid = child.pid;
    if (pid === undefined) return child;
    this.#identity = this.#around.lock.addChild(pid, this.#plan.name);
    child.once('exit', () => this.#around.lock.removeChild(pid));
    return child;
  }

  async #restart(): Promise<void> {
    const begun = Date.now();
    while (!this.#stopping) {
      const pause = Math.min(500 * 2 ** this.#failures, 30_000);
      this.#failures += 1;
      const words = this.#around.aloud ? '' : ` (${this.#logFile()})`;
      this.#around.say(
        `! ${this.#plan.title} ended; starting it again in ${pause / 1000} s${words}`,
      );
      await sleep(pause);
      if (this.#stopping) return;
      try {
        await this.start();
        this.#around.say(`✓ ${this.#plan.title} answers again (${Date.now() - begun} ms)`);
        setTimeout(() => (this.#failures = 0), healthyMs).unref();
        return;
      } catch (error) {
        if (!(error instanceof StartProblem)) throw error;
        if (this.#identity) await endProcess(this.#identity, 0);
      }
    }
  }

  async #isReady(): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#plan.port}/readyz`, {
        signal: AbortSignal.timeout(2000),
      });
      return response.ok;
    } catch {
      return false;
    }
  }

  #logFile(): string {
    return path.join(this.#around.logFolder, `${this.#plan.name}.log`);
  }

  #openLog(): number {
    const file = this.#logFile();
    mkdirSync(this.#around.logFolder, { recursive: true });
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > largestLog) renameSync(file, `${file}.old`);
    return openSync(file, 'a', 0o600);
  }

  #lastWords(): string {
    if (this.#around.aloud) return 'Its reason stands above.';
    const lines = readFileSync(this.#logFile(), 'utf8').trimEnd().split('\n').slice(-12);
    return `The end of ${this.#logFile()}:\n${lines.join('\n')}`;
  }
}
