import { sortProblems, type Checked, type ContentProblem, type Place } from '../problem.ts';
import { reviewProse } from '../prose/review-prose.ts';
import { listOddSigns } from '../signs/list-odd-signs.ts';
import type { LessonFrontMatter } from '../schemas/index.ts';
import { findMark, markMessage } from '../segments/segment-mark.ts';
import { annotateTree } from './annotate-tree.ts';
import { checkLessonTree } from './check-lesson-tree.ts';
import { collectUses, type LessonUses } from './collect-uses.ts';
import { compileMdx } from './compile-mdx.ts';
import { finishHtml } from './finish-html.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import type { LessonRoot } from './lesson-tree.ts';
import { parseBody } from './parse-body.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitSource } from './split-source.ts';

/** A lesson that has passed the gate. */
export interface CompiledLesson {
  /** Null only for a text that was checked without front matter. */
  frontMatter: LessonFrontMatter | null;
  /** The whole body as static HTML, with its lists of words, figures and sources. */
  html: string;
  headings: { id: string; text: string }[];
  words: number;
  grade: number | null;
  /** Words a sentence, on average. */
  sentenceLength: number;
  uses: LessonUses;
}

/** One lesson to be compiled. */
export interface LessonSource {
  path: string;
  source: string;
  resolve: LessonResolver;
  /** Lets a text without front matter through: for drafts that are no lessons of a course yet. */
  isDraft?: boolean;
}

/**
 * The gate. Lessons are untrusted text: this turns one into static HTML from a list of allowed elements,
 * or into problems with line and column. Code is compiled and evaluated only when nothing was found, and
 * what it renders is looked through again. Warnings keep no lesson back.
 */
export async function compileLesson(lesson: LessonSource): Promise<Checked<CompiledLesson>> {
  const { path, source, resolve, isDraft = false } = lesson;
  const split = splitSource(source);
  const parsed = split.problem ? null : parseBody(split.body);
  const stop = split.problem ?? parsed?.problem;
  const head =
    split.problem || (isDraft && split.frontMatter === null)
      ? { value: null, problems: [] }
      : readFrontMatter(path, split, resolve);
  const errors: ContentProblem[] = [
    ...head.problems,
    ...[...(stop ? [stop] : []), ...(split.problem ? [] : listSigns(source, split.body))].map(
      (problem) => ({ path, ...problem }),
    ),
  ];
  if (!parsed?.tree) return refuse(errors);

  errors.push(...checkLessonTree(path, parsed.tree, resolve));
  if (errors.length > 0) return refuse(errors);

  const { body } = split;
  const review = reviewProse({ tree: parsed.tree, body, frontMatter: head.value }, resolve);
  const listed = [...(head.value?.sources ?? []), ...(resolve.alsoSources ?? [])];
  const uses = collectUses(parsed.tree, listed, resolve.registry);
  const rendered = await render(body, uses, lesson);
  const finished = finishHtml(rendered, { isForChild: resolve.reader.isChild });
  return {
    value:
      finished.problems.length > 0
        ? null
        : {
            frontMatter: head.value,
            html: finished.html,
            headings: finished.headings,
            words: review.words,
            grade: review.grade,
            sentenceLength: review.sentenceLength,
            uses,
          },
    errors: finished.problems.map((message) => ({ path, line: 1, column: 1, message })),
    warnings: sortProblems(review.remarks.map((remark) => ({ path, ...remark }))),
  };
}

/** Signs that a lesson may not hold, and marks of what is not translated yet. */
function listSigns(source: string, body: string): (Place & { message: string })[] {
  const mark = findMark(body);
  const signs = listOddSigns(source.replace(/^\uFEFF/, ''), { references: true });
  return mark ? [...signs, { ...mark, message: markMessage }] : signs;
}

/** Whoever has so many problems needs no longer list. */
const mostTold = 100;

function refuse(errors: readonly ContentProblem[]): Checked<CompiledLesson> {
  return { value: null, errors: sortProblems(errors).slice(0, mostTold), warnings: [] };
}

async function render(body: string, uses: LessonUses, lesson: LessonSource): Promise<string> {
  const { path, resolve } = lesson;
  // Loaded only here: whoever reads compiled lessons from the cache needs neither React nor mdx-bundler.
  const { loadRenderer } = await import('./load-renderer.ts');
  const renderLesson = await loadRenderer();
  const Lesson = await compileMdx(body, (tree: LessonRoot) => {
    const [problem] = checkLessonTree(path, tree, resolve);
    if (problem) throw new Error(`read in two ways: ${problem.message}`);
    annotateTree(tree, resolve);
  });
  return renderLesson(Lesson, uses, resolve);
}
