/**
 * Program: `pnpm lesson:translated FILE…` notes in translated lessons, quizzes and courses which text of
 * the source they were made from. Run it when the translation says what the source says today. One line a
 * file that cannot be noted, and exit code 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, sourceLocale } from './content-folder.ts';
import { stampOf } from './translations/stamp.ts';

/** The file of the source that a translated one was made from; null when the place is in no translation. */
function findSource(place: string): string | null {
  const [locale, ...rest] = path.relative(contentFolder, place).split(path.sep);
  if (locale === undefined || locale === '..' || locale === sourceLocale) return null;
  const [course = ''] = rest;
  return course === '' ? null : path.join(contentFolder, sourceLocale, ...rest);
}

/** Writes the line `translates:` below the title, or in place of the one that is there. */
function noteStamp(text: string, stamp: string): string | null {
  const line = `translates: '${stamp}'`;
  if (/^translates:.*$/m.test(text)) return text.replace(/^translates:.*$/m, line);
  if (!/^title:.*$/m.test(text)) return null;
  return text.replace(/^title:.*$/m, (title) => `${title}\n${line}`);
}

function note(file: string): string | null {
  const place = path.resolve(process.env.INIT_CWD ?? '.', file);
  if (!existsSync(place)) return 'there is no such file';
  const source = findSource(place);
  if (source === null) return 'is in no translation';
  if (!existsSync(source)) return 'has no source';
  const noted = noteStamp(readFileSync(place, 'utf8'), stampOf(readFileSync(source, 'utf8')));
  if (noted === null) return 'has no line “title:” to write below';
  writeFileSync(place, noted);
  return null;
}

const files = process.argv.slice(2).filter((name) => name !== '--');
if (files.length === 0) console.error('usage: pnpm lesson:translated FILE…');
for (const file of files) {
  const problem = note(file);
  if (problem === null) continue;
  console.error(`${file}: ${problem}`);
  process.exitCode = 1;
}
if (files.length === 0) process.exitCode = 1;
