import type { AuthoredQuestion } from '@heard/domain/quizzes';
import type { ContentProblem } from '../problem.ts';
import type { QuizFile } from '../schemas/index.ts';
import { differenceOf, figuresIn } from './figures-in.ts';

/** Keys of a question whose text people read; everything else is the same in every language. */
const spoken = new Set(['prompt', 'text', 'feedback', 'left', 'right', 'unit', 'place']);
/** What a language may have more or fewer of: ways to write an answer. */
const free = new Set(['accepted', 'misconceptions']);

/**
 * Sets a translated quiz beside its source: the same rules, questions, options, keys and points, the same
 * figures, and no sentence left as it was.
 */
export function compareQuizzes(
  source: QuizFile,
  translation: { path: string; quiz: QuizFile },
): ContentProblem[] {
  const { path, quiz } = translation;
  const tell = (message: string) => ({ path, line: 1, column: 1, message });
  const problems: ContentProblem[] = [];
  const rules = ({ passMark, draw, attempts }: QuizFile) =>
    JSON.stringify({ passMark, draw, attempts });
  if (rules(source) !== rules(quiz)) problems.push(tell('has other rules than the source'));
  for (const [index, question] of source.questions.entries()) {
    const other = quiz.questions[index];
    if (!other || other.id !== question.id) {
      problems.push(tell(`${question.id} is missing or stands elsewhere`));
      continue;
    }
    problems.push(
      ...compareQuestions(question, other).map((text) => tell(`${question.id} ${text}`)),
    );
  }
  return problems;
}

function compareQuestions(source: AuthoredQuestion, other: AuthoredQuestion): string[] {
  const [from, to] = [readQuestion(source), readQuestion(other)];
  const keys = differenceOf(from.fixed, to.fixed);
  const figures = differenceOf(figuresIn(from.spoken.join('\n')), figuresIn(to.spoken.join('\n')));
  const left = to.spoken.filter(
    (text) => from.spoken.includes(text) && (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 4,
  );
  return [
    ...(keys.length > 0 ? [`has another key or shape: ${keys.join(', ')}`] : []),
    ...(figures.length > 0 ? [`has other figures: ${figures.join(', ')}`] : []),
    ...left.map((text) => `is not translated: “${text}”`),
  ];
}

/** What is said in a question, and what is fixed in it, each as a flat list. */
function readQuestion(question: AuthoredQuestion): { spoken: string[]; fixed: string[] } {
  const found = { spoken: [] as string[], fixed: [] as string[] };
  const look = (value: unknown, path: string, isSpoken: boolean): void => {
    if (Array.isArray(value)) value.forEach((item, at) => look(item, `${path}.${at}`, isSpoken));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value).filter(([key]) => !free.has(key)))
        look(inner, `${path}.${key}`, isSpoken || spoken.has(key));
    else if (typeof value === 'string' && isSpoken) found.spoken.push(value);
    else if (!isSpoken) found.fixed.push(`${path}=${String(value)}`);
  };
  look(question, '', false);
  return found;
}
