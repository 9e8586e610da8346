import { z } from 'zod';
import { AuthoredQuestionSchema, type AuthoredQuestion } from '../authored-question.ts';

/** What can be wrong with a field of a question's form. Pages have a sentence for each. */
export const questionProblemCodes = [
  ...([
    'missing',
    'too-long',
    'bad-id',
    'no-number',
    'out-of-range',
    'too-few',
    'too-many',
  ] as const),
  ...([
    'ids-differ',
    'scene-ids-differ',
    'one-correct',
    'some-correct',
    'no-scene',
    'comes-back',
    'no-points',
  ] as const),
  ...(['unknown-objective', 'unknown-lesson', 'unknown-source', 'id-taken', 'unknown'] as const),
] as const;
export type QuestionProblemCode = (typeof questionProblemCodes)[number];

/** A field of the form by its name, and what is wrong with it. */
export interface QuestionProblem {
  field: string;
  code: QuestionProblemCode;
}

/** What a question may name, and the ids that other questions of its course have. */
export interface QuestionSurroundings {
  objectives: ReadonlySet<string>;
  lessons: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  takenIds: ReadonlySet<string>;
}

/** Reads a value as a question; every problem with the field that it stands in, at most one for each. */
export function checkQuestion(
  value: unknown,
  surroundings?: QuestionSurroundings,
): { question: AuthoredQuestion | null; problems: QuestionProblem[] } {
  const read = AuthoredQuestionSchema.safeParse(value);
  const found = read.success ? [] : read.error.issues.map(toProblem);
  const named = surroundings ? checkNames(value, surroundings) : [];
  const problems = [...found, ...named].filter(
    ({ field }, at, all) => all.findIndex((other) => other.field === field) === at,
  );
  return { question: problems.length === 0 && read.success ? read.data : null, problems };
}

const NamesSchema = z.object({
  id: z.string().catch(''),
  objective: z.string().catch(''),
  lesson: z.string().catch(''),
  source: z.object({ id: z.string().catch('') }).catch({ id: '' }),
});

function checkNames(value: unknown, known: QuestionSurroundings): QuestionProblem[] {
  const names = NamesSchema.safeParse(value);
  if (!names.success) return [];
  const { id, objective, lesson, source } = names.data;
  const problems: QuestionProblem[] = [];
  if (known.takenIds.has(id)) problems.push({ field: 'id', code: 'id-taken' });
  if (objective !== '' && !known.objectives.has(objective))
    problems.push({ field: 'objective', code: 'unknown-objective' });
  if (lesson !== '' && !known.lessons.has(lesson))
    problems.push({ field: 'lesson', code: 'unknown-lesson' });
  if (source.id !== '' && !known.sources.has(source.id))
    problems.push({ field: 'source.id', code: 'unknown-source' });
  return problems;
}

const lists = ['options', 'pairs', 'items', 'accepted', 'scenes', 'distractors'];
/** Fields that are chosen from a list: one that is empty is not chosen, whatever the schema calls it. */
const chosen = ['objective', 'lesson', 'source.id', 'start', 'answer'];

function toProblem(issue: z.core.$ZodIssue): QuestionProblem {
  const { path } = issue;
  const field = fieldOf(path);
  if (issue.code === 'custom') {
    const { problem } = (issue.params ?? {}) as { problem?: QuestionProblemCode };
    return { field: path.length === 0 ? wholeField(problem) : field, code: problem ?? 'unknown' };
  }
  return { field, code: codeOf(issue, { field, isList: lists.includes(String(path.at(-1))) }) };
}

/** A problem of the question as a whole stands at the list that makes it. */
function wholeField(problem: QuestionProblemCode | undefined): string {
  return problem === 'ids-differ' ? 'pairs' : 'scenes';
}

function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second] = path;
  if (first === 'tags') return 'tags';
  if (first === 'accepted' && second !== undefined) return `accepted.${String(second)}.text`;
  return path.length === 0 ? 'type' : path.map(String).join('.');
}

function codeOf(
  issue: z.core.$ZodIssue,
  { field, isList }: { field: string; isList: boolean },
): QuestionProblemCode {
  const isDecisions = field.endsWith('.decisions');
  if (issue.code === 'too_small') {
    if (isList || isDecisions) return 'too-few';
    return issue.origin === 'number' || issue.origin === 'int' ? 'out-of-range' : 'missing';
  }
  if (issue.code === 'too_big') {
    if (isList || isDecisions) return 'too-many';
    return issue.origin === 'string' ? 'too-long' : 'out-of-range';
  }
  if (issue.code === 'invalid_format') {
    const isEmpty = issue.input === '' || chosen.includes(field);
    return isEmpty && field !== 'id' ? 'missing' : 'bad-id';
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'number' || issue.expected === 'int') return 'no-number';
    return 'missing';
  }
  return 'unknown';
}
