import {
  gradeResponse,
  type AuthoredQuestion,
  type QuestionResponse,
} from './authored-question.ts';

/** An answer that somebody could give, and what it would get. */
export interface SimpleAnswer {
  /** The texts chosen, in order; `true` or `false` for that type. */
  words: string[];
  response: QuestionResponse;
  /** 0 to 1. */
  score: number;
}

/** Up to so many options, every combination is listed. */
const fewOptions = 4;
/** More ways through a case than a person would read. */
const mostPaths = 60;

type Of<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;
type Answer = Omit<SimpleAnswer, 'score'>;

/**
 * The answers to a question with their scores: all of them where they can be listed (one option, true or
 * false, several of a few options, each way through a case), else those that the author wrote himself and
 * their neighbours.
 */
export function listSimpleAnswers(question: AuthoredQuestion): SimpleAnswer[] {
  return listAnswers(question).map((answer) => ({
    ...answer,
    score: gradeResponse(question, answer.response).score,
  }));
}

function listAnswers(question: AuthoredQuestion): Answer[] {
  switch (question.type) {
    case 'single-choice':
      return question.options.map(({ id, text }) => ({
        words: [text],
        response: { type: 'single-choice', option: id },
      }));
    case 'multiple-response':
      return listCombinations(question);
    case 'true-false':
      return [true, false].map((value) => ({
        words: [String(value)],
        response: { type: 'true-false', value },
      }));
    case 'matching':
      return listMatchings(question);
    case 'ordering':
      return listOrders(question);
    case 'numeric':
      return listNumbers(question);
    case 'short-text':
      return [...question.accepted, ...question.misconceptions.map(({ text }) => text)].map(
        (text) => ({ words: [text], response: { type: 'short-text', text: text.slice(0, 200) } }),
      );
    case 'case':
      return listPaths(question).map(({ ids, words }) => ({
        words,
        response: { type: 'case', path: ids },
      }));
  }
}

/** Every combination of few options; of many, each alone, the right ones together, and all of them. */
function listCombinations({ options }: Of<'multiple-response'>): Answer[] {
  const right = options.filter(({ correct }) => correct);
  const sets =
    options.length <= fewOptions
      ? Array.from({ length: 2 ** options.length - 1 }, (_, at) =>
          options.filter((_option, bit) => ((at + 1) & (1 << bit)) !== 0),
        )
      : [...options.map((option) => [option]), right, options];
  return sets.map((chosen) => ({
    words: chosen.map(({ text }) => text),
    response: { type: 'multiple-response', options: chosen.map(({ id }) => id) },
  }));
}

/** All lines right, and each line alone right. */
function listMatchings({ pairs }: Of<'matching'>): Answer[] {
  return [pairs, ...pairs.map((pair) => [pair])].map((lines) => ({
    words: lines.map(({ left, right }) => `${left}: ${right}`),
    response: { type: 'matching', pairs: Object.fromEntries(lines.map(({ id }) => [id, id])) },
  }));
}

/** The right order, each exchange of two neighbours, and the order turned round. */
function listOrders({ items }: Of<'ordering'>): Answer[] {
  const swapped = items.slice(1).map((item, at) => {
    const order = [...items];
    order.splice(at, 2, item, items[at] ?? item);
    return order;
  });
  return [items, ...swapped, [...items].reverse()].map((order) => ({
    words: order.map(({ text }) => text),
    response: { type: 'ordering', order: order.map(({ id }) => id) },
  }));
}

/** The number itself, and both ends of what is still right. */
function listNumbers({ answer, tolerance, unit }: Of<'numeric'>): Answer[] {
  const numbers = tolerance === 0 ? [answer] : [answer, answer - tolerance, answer + tolerance];
  return numbers.map((value) => ({
    words: [unit === '' ? String(value) : `${value} ${unit}`],
    response: { type: 'numeric', value },
  }));
}

/** The ways through a case, one after the other: there may be more than anybody could list. */
function* walkPaths(
  question: Of<'case'>,
  from: string | null,
): Generator<{ ids: string[]; words: string[] }> {
  const scene = question.scenes.find(({ id }) => id === from);
  if (!scene) yield { ids: [], words: [] };
  for (const { id, text, next } of scene?.decisions ?? [])
    for (const rest of walkPaths(question, next))
      yield { ids: [id, ...rest.ids], words: [text, ...rest.words] };
}

function listPaths(question: Of<'case'>): { ids: string[]; words: string[] }[] {
  const paths = [];
  for (const path of walkPaths(question, question.start)) {
    paths.push(path);
    if (paths.length === mostPaths) break;
  }
  return paths;
}
