import { gradeResponse, type AuthoredQuestion, type QuestionResponse } from '../quizzes/index.ts';
import type { ItemResponse } from './item-response.ts';
import { leastPersons } from './least-persons.ts';

/** How often something was chosen. */
export interface ChoiceCount {
  /** The line, item or scene that it was chosen at; empty for questions that are answered at one place. */
  part: string;
  /** Id of the option, half or decision; a place from 1; `true` or `false`; or what was written. */
  choice: string;
  isRight: boolean;
  count: number;
  /** How many of the strong learners chose it; see measureItem. */
  strongCount: number;
}

type Chosen = Pick<ChoiceCount, 'part' | 'choice'>;

/**
 * Counts what was chosen, with everything that could have been. Of what learners wrote in their own words
 * or numbers, only answers that at least five of them gave.
 */
export function countChoices(
  question: AuthoredQuestion,
  responses: readonly ItemResponse[],
  isStrong: (response: ItemResponse) => boolean,
): ChoiceCount[] {
  const counts = new Map<string, ChoiceCount>();
  const key = ({ part, choice }: Chosen) => `${part}\n${choice}`;
  for (const possible of listPossible(question))
    counts.set(key(possible), { ...possible, count: 0, strongCount: 0 });
  for (const item of responses) {
    if (item.response === null) continue;
    for (const chosen of listChosen(question, item.response)) {
      const written = { ...chosen, isRight: item.score === 1, count: 0, strongCount: 0 };
      const entry = counts.get(key(chosen)) ?? written;
      entry.count += 1;
      if (isStrong(item)) entry.strongCount += 1;
      counts.set(key(chosen), entry);
    }
  }
  const isWritten = question.type === 'numeric' || question.type === 'short-text';
  const all = [...counts.values()];
  if (!isWritten) return all;
  return all.filter(({ count }) => count >= leastPersons).sort((a, b) => b.count - a.count);
}

/** All that can be chosen, where it can be listed. */
function listPossible(question: AuthoredQuestion): (Chosen & { isRight: boolean })[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return question.options.map(({ id, correct }) => ({
        part: '',
        choice: id,
        isRight: correct,
      }));
    case 'true-false':
      return [true, false].map((value) => ({
        ...{ part: '', choice: String(value) },
        isRight: value === question.answer,
      }));
    case 'matching': {
      const halves = [...question.pairs, ...question.distractors].map(({ id }) => id);
      return question.pairs.flatMap(({ id: part }) =>
        halves.map((choice) => ({ part, choice, isRight: choice === part })),
      );
    }
    case 'ordering':
      return question.items.flatMap(({ id: part }, right) =>
        question.items.map((_, at) => ({ part, choice: String(at + 1), isRight: at === right })),
      );
    case 'case':
      return question.scenes.flatMap(({ id: part, decisions }) => {
        const most = Math.max(...decisions.map(({ points }) => points));
        return decisions.map(({ id, points }) => ({ part, choice: id, isRight: points === most }));
      });
    default:
      return [];
  }
}

/** What a response chose, place by place. What the question does not know is left out. */
function listChosen(question: AuthoredQuestion, response: QuestionResponse): Chosen[] {
  switch (response.type) {
    case 'single-choice':
      return [{ part: '', choice: response.option }];
    case 'multiple-response':
      return response.options.map((choice) => ({ part: '', choice }));
    case 'true-false':
      return [{ part: '', choice: String(response.value) }];
    case 'matching':
      return Object.entries(response.pairs).map(([part, choice]) => ({ part, choice }));
    case 'ordering':
      return response.order.map((part, at) => ({ part, choice: String(at + 1) }));
    case 'numeric':
      return [{ part: '', choice: String(response.value) }];
    case 'short-text':
      return [{ part: '', choice: writtenAnswer(question, response) }];
    case 'case':
      return question.type === 'case' ? followPath(question, response.path) : [];
  }
}

/** One spelling for all that are graded as the author's own accepted answer; else what was written, in lower case. */
function writtenAnswer(
  question: AuthoredQuestion,
  response: Extract<QuestionResponse, { type: 'short-text' }>,
): string {
  if (question.type === 'short-text' && gradeResponse(question, response).score === 1)
    return question.accepted[0] ?? response.text;
  return response.text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function followPath(
  question: Extract<AuthoredQuestion, { type: 'case' }>,
  path: readonly string[],
): Chosen[] {
  const taken: Chosen[] = [];
  let scene = question.scenes.find(({ id }) => id === question.start);
  for (const choice of path) {
    const decision = scene?.decisions.find(({ id }) => id === choice);
    if (!scene || !decision) break;
    taken.push({ part: scene.id, choice });
    scene = question.scenes.find(({ id }) => id === decision.next);
  }
  return taken;
}
