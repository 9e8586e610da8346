import type { AuthoredQuestion } from '../quizzes/index.ts';
import type { ChoiceCount } from './count-choices.ts';
import { leastPersons } from './least-persons.ts';

export const itemFlagCodes = [
  'too-easy',
  'too-hard',
  'negative-discrimination',
  'idle-distractor',
  'rival-option',
] as const;
export type ItemFlagCode = (typeof itemFlagCodes)[number];

/** A way in which a question misbehaves; `choice` names the option, where it is one. */
export interface ItemFlag {
  code: ItemFlagCode;
  choice: string | null;
}

/** From where on a question is flagged. Sources of each number stand in docs/grading.md. */
export const itemThresholds = {
  /** With fewer, chance alone would flag too many. */
  persons: 20,
  tooEasy: 0.95,
  tooHard: 0.3,
  /** A wrong option that fewer choose tells nothing. */
  idleShare: 0.05,
} as const;

interface Measured {
  persons: number;
  difficulty: number;
  discrimination: number | null;
  strong: number;
  choices: readonly ChoiceCount[];
}

/** How a question misbehaves. Nothing below 20 people. */
export function flagItem(question: AuthoredQuestion, measured: Measured): ItemFlag[] {
  const { persons, difficulty, discrimination } = measured;
  if (persons < itemThresholds.persons) return [];
  const flags: ItemFlag[] = [];
  if (difficulty >= itemThresholds.tooEasy) flags.push({ code: 'too-easy', choice: null });
  if (difficulty <= itemThresholds.tooHard) flags.push({ code: 'too-hard', choice: null });
  if (discrimination !== null && discrimination < 0)
    flags.push({ code: 'negative-discrimination', choice: null });
  for (const choice of listIdle(question, measured))
    flags.push({ code: 'idle-distractor', choice });
  for (const choice of listRivals(question, measured)) flags.push({ code: 'rival-option', choice });
  return flags;
}

/** Wrong options, and halves that belong nowhere, that hardly anybody takes. */
function listIdle(question: AuthoredQuestion, { persons, choices }: Measured): string[] {
  const taken = (id: string) =>
    choices.reduce((sum, { choice, count }) => sum + (choice === id ? count : 0), 0);
  const wrong =
    question.type === 'matching'
      ? question.distractors.map(({ id }) => id)
      : question.type === 'single-choice' || question.type === 'multiple-response'
        ? question.options.filter(({ correct }) => !correct).map(({ id }) => id)
        : [];
  return wrong.filter((id) => taken(id) / persons < itemThresholds.idleShare);
}

/** Wrong options that more of the strong learners take than the right one. */
function listRivals(question: AuthoredQuestion, { strong, choices }: Measured): string[] {
  const hasOneKey = question.type === 'single-choice' || question.type === 'true-false';
  if (!hasOneKey || strong < leastPersons) return [];
  const key = choices.find(({ isRight }) => isRight);
  return choices
    .filter(({ isRight, strongCount }) => !isRight && strongCount > (key?.strongCount ?? 0))
    .map(({ choice }) => choice);
}
