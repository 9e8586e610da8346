import { compileLesson, type LessonResolver } from '../gate/index.ts';
import { checkHeadings } from '../gate/check-headings.ts';
import { checkReferences } from '../gate/check-references.ts';
import type { LessonRoot } from '../gate/lesson-tree.ts';
import { parseBody } from '../gate/parse-body.ts';
import { readFrontMatter } from '../gate/read-front-matter.ts';
import { splitSource } from '../gate/split-source.ts';
import type { ContentProblem, Place } from '../problem.ts';
import { paceIn } from '../prose/reading-pace.ts';
import { reviewProse } from '../prose/review-prose.ts';
import { findAgedFacts } from './find-aged-facts.ts';
import type { LessonDraft, LessonPreview, LessonProblem, ProblemTopic } from './lesson-preview.ts';

/**
 * Puts a text through the gate as if it were published, and measures it. A text with problems is measured as
 * far as it can be read. Refuses nothing: whatever is wrong stands among the problems.
 */
export async function lookAtLesson({
  path,
  source,
  resolve,
  today,
}: LessonDraft): Promise<LessonPreview> {
  const split = splitSource(source);
  const tree = split.problem ? null : parseBody(split.body).tree;
  const head = split.problem ? null : readFrontMatter(path, split, resolve);
  const { value, errors, warnings } = await compileLesson({ path, source, resolve });
  const review =
    tree && reviewProse({ tree, body: split.body, frontMatter: head?.value ?? null }, resolve);
  const topics = tree ? listTopics(tree, resolve) : new Map<string, ProblemTopic>();
  for (const problem of head?.problems ?? []) topics.set(keyOf(problem), 'head');
  const toProblem = (problem: ContentProblem): LessonProblem => ({
    ...{ line: problem.line, column: problem.column, message: problem.message },
    topic: topics.get(keyOf(problem)) ?? 'text',
  });
  const { registry, reader } = resolve;
  const words = review?.words ?? 0;
  return {
    html: value?.html ?? null,
    title: head?.value?.title ?? null,
    summary: head?.value?.summary ?? null,
    headings: value?.headings ?? [],
    words,
    grade: review?.grade ?? null,
    sentenceLength: review?.sentenceLength ?? 0,
    minutes: {
      stated: head?.value?.minutes ?? null,
      counted: words / paceIn(registry.locale, reader.wordsPerMinute),
    },
    band: { highestGrade: reader.highestGrade, longestSentence: reader.longestSentence },
    problems: errors.map(toProblem),
    remarks: [
      ...(value ? warnings : (review?.remarks ?? [])).map((remark) => toRemark(remark)),
      ...(value && value.uses.sources.length === 0 ? [noSource] : []),
      ...(tree ? findAgedFacts(tree, registry, today) : []),
    ],
  };
}

const noSource: LessonProblem = {
  ...{ line: 1, column: 1, topic: 'sources' },
  message: 'the lesson names no source',
};

/** Remarks of the whole lesson stand at its first line; the others are figures that have no source. */
function toRemark({ line, column, message }: Place & { message: string }): LessonProblem {
  return { line, column, message, topic: line === 1 && column === 1 ? 'reading' : 'sources' };
}

/** What each of the gate's problems is about, by the check that finds it. */
function listTopics(tree: LessonRoot, resolve: LessonResolver): Map<string, ProblemTopic> {
  const topics = new Map<string, ProblemTopic>();
  const note = (topic: ProblemTopic) => (place: Place, message: string) =>
    void topics.set(keyOf({ ...place, message }), topic);
  const anchors = checkHeadings(tree, note('headings'));
  checkReferences(tree, { resolve, anchors }, note('links'));
  return topics;
}

function keyOf({ line, column, message }: Place & { message: string }): string {
  return `${line}:${column}:${message}`;
}
