import type { AuthoredQuestion } from '../quizzes/index.ts';
import { correlate, median } from './correlate.ts';
import { countChoices, type ChoiceCount } from './count-choices.ts';
import { flagItem, type ItemFlag } from './flag-item.ts';
import type { ItemResponse } from './item-response.ts';
import { leastPersons } from './least-persons.ts';

/** What attempts tell about one question. */
export interface ItemStatistics {
  /** How many people met the question in an attempt that they handed in. */
  persons: number;
  /** Mean score, 0 to 1. High is easy: the name is the one that test theory gave it. */
  difficulty: number;
  /**
   * Corrected item-total correlation, -1 to 1: of the score here with the mean score on the attempt's other
   * questions. Null when one of them does not vary.
   */
  discrimination: number | null;
  /** Share of those who left it blank, 0 to 1. */
  blank: number;
  /** See answerSeconds. Null when it is known of fewer than five people. */
  medianSeconds: number | null;
  /** How many the strong learners are: about the upper 27 % by the other questions. 0 when nobody stands out. */
  strong: number;
  choices: ChoiceCount[];
  flags: ItemFlag[];
}

/** Size of the upper group (T. L. Kelley, 1939): it tells most when the ability is spread normally. */
const upperShare = 0.27;

/** The statistics of a question, or null when fewer than five people have met it. */
export function measureItem(
  question: AuthoredQuestion,
  responses: readonly ItemResponse[],
): ItemStatistics | null {
  const persons = responses.length;
  if (persons < leastPersons) return null;
  const cut = strongFrom(responses);
  const isStrong = ({ restScore }: ItemResponse) =>
    cut !== null && restScore !== null && restScore >= cut;
  const seconds = responses.flatMap((item) => (item.seconds === null ? [] : [item.seconds]));
  const measured = {
    persons,
    difficulty: responses.reduce((sum, { score }) => sum + score, 0) / persons,
    discrimination: correlate(
      responses.flatMap(({ score, restScore }) =>
        restScore === null ? [] : [[score, restScore] as const],
      ),
    ),
    blank: responses.filter(({ response }) => response === null).length / persons,
    medianSeconds: seconds.length < leastPersons ? null : median(seconds),
    strong: responses.filter(isStrong).length,
    choices: countChoices(question, responses, isStrong),
  };
  return { ...measured, flags: flagItem(question, measured) };
}

/**
 * The score on the other questions from which a learner is one of the strong. Whoever has the same score as
 * the last of the upper 27 % belongs to them; null when that would be everybody.
 */
function strongFrom(responses: readonly ItemResponse[]): number | null {
  const rest = responses.flatMap(({ restScore }) => (restScore === null ? [] : [restScore]));
  const sorted = rest.sort((a, b) => b - a);
  const cut = sorted[Math.ceil(sorted.length * upperShare) - 1];
  return cut === undefined || cut === sorted.at(-1) ? null : cut;
}
