import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@heard/curriculum';
import { compileLesson, type LessonSource } from '@heard/curriculum/gate';
import { KeptSurroundings } from '@heard/curriculum/preview';

const place = 'en/opic-in-practice/04-procedure/05-follow-up-and-reparation.mdx';

/** One of our own lessons with about 1,500 words, and all that it is checked against. */
function readBenchLesson(): LessonSource {
  const { resolve } = new KeptSurroundings().of({ folder: contentFolder, stamp: '' }, place);
  if (!resolve) throw new Error('the registry cannot be read');
  return { path: place, source: readFileSync(path.join(contentFolder, place), 'utf8'), resolve };
}

/** The lesson with the number of its words; throws when the gate refuses it, for a refusal is quick. */
export async function findBenchLesson(): Promise<{ lesson: LessonSource; words: number }> {
  const lesson = readBenchLesson();
  const { value, errors } = await compileLesson(lesson);
  if (!value) throw new Error(`the lesson is refused: ${errors[0]?.message}`);
  return { lesson, words: value.words };
}
