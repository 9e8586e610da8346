import { execFile } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { compileLesson } from '@heard/curriculum/gate';
import { findBenchLesson } from './bench-lesson.ts';
import type { Figure } from './store-table.ts';

const rounds = 200;
const processes = 7;

/** Compiles a lesson of about 1,500 words again and again, and once in each of some fresh processes. */
export async function measureCompiling(): Promise<Figure[]> {
  const { lesson, words } = await findBenchLesson();
  for (let round = 0; round < 10; round += 1) await compileLesson(lesson);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await compileLesson(lesson);
    times.push(performance.now() - begun);
  }
  const at = atShareOf(times);
  const cold = atShareOf(await compileInFreshProcesses());
  return [
    {
      what: `Compiling a lesson of ${words.toLocaleString('en')} words, warm`,
      measured: `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
      target: 'p50 at most 150 ms',
      reached: at(0.5) <= 150,
    },
    {
      what: 'The same, the first in a fresh process, its modules not loaded before',
      measured: `${cold(0.5)} ms (median of ${processes})`,
      target: 'under 5 s',
      reached: cold(0.5) < 5000,
    },
  ];
}

async function compileInFreshProcesses(): Promise<number[]> {
  const program = path.join(import.meta.dirname, 'compile-once.ts');
  const times: number[] = [];
  for (let count = 0; count < processes; count += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
      cwd: path.join(import.meta.dirname, '..'),
    });
    times.push(Number(stdout));
  }
  return times;
}

function atShareOf(times: readonly number[]): (share: number) => number {
  const sorted = [...times].sort((a, b) => a - b);
  return (share) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}
