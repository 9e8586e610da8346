import { readFileSync } from 'node:fs';
import { countDrawn } from '@heard/domain/quizzes';
import type { ContentProblem } from '../problem.ts';
import type { Registry } from '../registry/index.ts';
import { QuizFileSchema, type QuizFile } from '../schemas/index.ts';
import { checkYaml, readYaml, type YamlText } from '../yaml/read-yaml.ts';

/** What a quiz's questions may name. */
export interface QuizSurroundings {
  registry: Registry;
  lessons: ReadonlySet<string>;
  objectives: ReadonlySet<string>;
  /** Ids of the course's questions so far, each with its file. Grows while quizzes are loaded. */
  taken: Map<string, string>;
}

/** Reads a quiz: rules and questions in order, ids used once in the course, and all that is named there. */
export function loadQuiz(
  path: string,
  surroundings: QuizSurroundings,
): { quiz: QuizFile | null; problems: ContentProblem[] } {
  const yaml = readYaml({ path, text: readFileSync(path, 'utf8') });
  const { value: quiz, problems: wrong } = checkYaml(yaml, QuizFileSchema);
  const problems = [...yaml.problems, ...wrong];
  if (quiz) {
    problems.push(...checkQuestions(yaml, quiz, surroundings), ...checkDraw(yaml, quiz));
  }
  return { quiz, problems };
}

function checkQuestions(
  yaml: YamlText,
  { questions }: QuizFile,
  { registry, lessons, objectives, taken }: QuizSurroundings,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  questions.forEach((question, index) => {
    const complain = (field: PropertyKey[], message: string) =>
      problems.push({
        path: yaml.path,
        ...yaml.placeOf(['questions', index, ...field]),
        message: `${question.id}: ${message}`,
      });
    const other = taken.get(question.id);
    if (other !== undefined) complain(['id'], `this id stands in ${other} already`);
    taken.set(question.id, yaml.path);
    if (!objectives.has(question.objective))
      complain(['objective'], `the course has no objective “${question.objective}”`);
    if (!lessons.has(question.lesson))
      complain(['lesson'], `the course has no lesson “${question.lesson}”`);
    if (!registry.sources.has(question.source.id))
      complain(['source', 'id'], `there is no source “${question.source.id}”`);
  });
  return problems;
}

/**
 * A draw is safe when every order of its tags leaves enough: a question with two drawn tags could be taken
 * for the first and be missing for the second, so such questions count for no tag.
 */
function checkDraw(yaml: YamlText, { draw, questions }: QuizFile): ContentProblem[] {
  const drawn = new Set(draw.map(({ tag }) => tag));
  const problems = draw.flatMap(({ tag, count }, index) => {
    const sure = questions.filter(
      ({ tags }) => tags.includes(tag) && tags.filter((name) => drawn.has(name)).length === 1,
    );
    if (sure.length >= count) return [];
    const message = `${count} are drawn of “${tag}”, and ${sure.length} have this drawn tag alone`;
    return [{ path: yaml.path, ...yaml.placeOf(['draw', index]), message }];
  });
  if (drawn.size < draw.length || countDrawn({ draw } as QuizFile, questions.length) === 0)
    problems.push({ path: yaml.path, ...yaml.placeOf(['draw']), message: 'a tag is drawn twice' });
  return problems;
}
