import type { QuestionResponse } from '../quizzes/index.ts';

/** An attempt that was handed in and graded, as item statistics read it. */
export interface HandedInAttempt {
  /** Whoever made it; a person counts once for a question. */
  personId: string;
  startedAt: Date;
  submittedAt: Date;
  questions: readonly {
    id: string;
    /** 0 to 1. */
    score: number;
    response: QuestionResponse | null;
    /** When the answer was last saved; null where there is none. */
    savedAt: Date | null;
    /** Whether it was the question that it is now (itemShape); if not, it counts for the others alone. */
    isComparable: boolean;
  }[];
}

/** How one person met one question for the first time. */
export interface ItemResponse {
  /** 0 to 1. */
  score: number;
  /** Mean score of the attempt's other questions; null when there are none. */
  restScore: number | null;
  /** Null where the question was left blank. */
  response: QuestionResponse | null;
  /** See answerSeconds; null where nothing can be said. */
  seconds: number | null;
}

/** Longer than this between two saves, and somebody was away from the quiz. */
const longestPause = 30 * 60;

/**
 * Seconds spent with each question: from the last save of the answer that was saved before it (from the
 * start of the attempt for the first) to its own last save. Looking back, reading ahead and changing an
 * answer are part of it. Null for a blank question, and where more than 30 minutes lie between.
 */
export function answerSeconds(attempt: HandedInAttempt): Map<string, number | null> {
  const seconds = new Map<string, number | null>(attempt.questions.map(({ id }) => [id, null]));
  const saved = attempt.questions
    .flatMap(({ id, savedAt }) => (savedAt === null ? [] : [{ id, at: savedAt.getTime() }]))
    .sort((a, b) => a.at - b.at);
  let before = attempt.startedAt.getTime();
  for (const { id, at } of saved) {
    const spent = (at - before) / 1000;
    if (spent >= 0 && spent <= longestPause) seconds.set(id, spent);
    before = at;
  }
  return seconds;
}

/** The responses to each question by its id: of each person the first attempt that drew it. */
export function listItemResponses(
  attempts: readonly HandedInAttempt[],
): Map<string, ItemResponse[]> {
  const found = new Map<string, ItemResponse[]>();
  const met = new Set<string>();
  const inOrder = [...attempts].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  for (const attempt of inOrder) {
    const seconds = answerSeconds(attempt);
    const total = attempt.questions.reduce((sum, { score }) => sum + score, 0);
    const others = attempt.questions.length - 1;
    for (const { id, score, response, isComparable } of attempt.questions) {
      if (!isComparable) continue;
      const person = `${attempt.personId} ${id}`;
      if (met.has(person)) continue;
      met.add(person);
      const restScore = others === 0 ? null : (total - score) / others;
      const item = { score, restScore, response, seconds: seconds.get(id) ?? null };
      const list = found.get(id);
      if (list) list.push(item);
      else found.set(id, [item]);
    }
  }
  return found;
}
