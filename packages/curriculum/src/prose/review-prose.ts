import type { LessonRoot } from '../gate/lesson-tree.ts';
import type { LessonResolver } from '../gate/lesson-resolver.ts';
import type { Place } from '../problem.ts';
import type { LessonFrontMatter } from '../schemas/index.ts';
import { countWords } from './count-words.ts';
import { findBareFigures } from './find-bare-figures.ts';
import { measureReadability } from './readability.ts';
import { paceIn } from './reading-pace.ts';
import { readProse, textOfPassage } from './read-prose.ts';

/** What can be measured of a lesson's text, and what an author should look at. */
export interface ProseReview {
  words: number;
  /** Grade by Flesch and Kincaid; null in languages for which it does not hold. */
  grade: number | null;
  /** Words a sentence, on average. */
  sentenceLength: number;
  remarks: (Place & { message: string })[];
}

/** How far the stated minutes may be from the counted words. */
const tolerance = 0.3;

/** Counts words, measures how hard they are, and looks for figures that are no registered facts. */
export function reviewProse(
  lesson: { tree: LessonRoot; body: string; frontMatter: LessonFrontMatter | null },
  { registry, reader }: LessonResolver,
): ProseReview {
  const { tree, body, frontMatter } = lesson;
  const passages = readProse(tree, registry);
  const words = passages.reduce((sum, passage) => sum + countWords(textOfPassage(passage)), 0);
  const sentences = passages.filter(({ kind }) => kind === 'sentence').map(textOfPassage);
  const isEnglish = registry.locale === 'en';
  const measured = measureReadability(sentences);
  const grade = isEnglish ? measured.grade : null;
  const allowed = frontMatter?.figures ?? [];
  // A translation's figures are compared with its source's instead.
  const bare = isEnglish ? findBareFigures(passages, { locale: 'en', allowed, body }) : [];
  const remarks = bare.map(({ figure, line, column }) => ({
    ...{ line, column },
    message: `the figure ${figure} is no registered fact: use <Fact>, or name it under “figures”`,
  }));
  const head = { line: 1, column: 1 };
  const minutes = words / paceIn(registry.locale, reader.wordsPerMinute);
  if (frontMatter && Math.abs(minutes - frontMatter.minutes) > tolerance * frontMatter.minutes)
    remarks.push({
      ...head,
      message: `states ${frontMatter.minutes} minutes; ${words} words take ${minutes.toFixed(1)}`,
    });
  if (grade !== null && grade > reader.highestGrade)
    remarks.push({
      ...head,
      message: `reads at grade ${grade}; ${reader.highestGrade} is the most`,
    });
  const sentenceLength = countWords(sentences.join(' ')) / Math.max(1, measured.sentences);
  if (!isEnglish && sentenceLength > reader.longestSentence)
    remarks.push({
      ...head,
      message: `has ${sentenceLength.toFixed(1)} words a sentence; ${reader.longestSentence} is the most`,
    });
  return { words, grade, sentenceLength, remarks };
}
