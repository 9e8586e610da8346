import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/** One line of the table. */
export interface Figure {
  what: string;
  measured: string;
  target: string;
  reached: boolean;
}

const begin = '<!-- measured: begin -->';
const end = '<!-- measured: end -->';

/** The figures as a Markdown table, with the day and the class of machine. */
export function toTable(figures: readonly Figure[], day: string): string {
  const rows = figures.map(
    ({ what, measured, target, reached }) =>
      `| ${what} | ${measured} | ${target} | ${reached ? 'yes' : 'no'} |`,
  );
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const machine = `${os.cpus().length} cores (${os.arch()}), ${memory} GB of memory, Node ${process.versions.node}`;
  return [
    `Measured on ${day} on ${machine}; the load came from the same machine.`,
    '',
    '| What | Measured | Target | Reached |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Puts the table between its markers in the document; the words around it stay. */
export function storeTable(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${file} has no place for the table: ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
