import {
  AuthoredQuestionSchema,
  type AuthoredQuestion,
  type QuestionType,
} from '../authored-question.ts';

const shared = {
  objective: 'obj',
  lesson: 'module/lesson',
  source: { id: 'opic', place: 'article 5' },
  tags: ['module'],
};

const option = (id: string, correct: boolean) => ({
  id,
  text: `text of ${id}`,
  correct,
  feedback: `FEEDBACK of ${id}`,
});

const forms: Record<QuestionType, object> = {
  'single-choice': {
    options: [option('right', true), option('wrong-1', false), option('wrong-2', false)],
  },
  'multiple-response': {
    options: [
      option('right-1', true),
      option('right-2', true),
      option('wrong-1', false),
      option('wrong-2', false),
    ],
  },
  'true-false': { answer: false, feedback: { true: 'FEEDBACK true', false: 'FEEDBACK false' } },
  matching: {
    pairs: ['a', 'b', 'c'].map((id) => ({
      id,
      left: `left ${id}`,
      right: `half ${id}`,
      feedback: `FEEDBACK ${id}`,
    })),
    distractors: [{ id: 'x', text: 'half x', feedback: 'FEEDBACK x' }],
  },
  ordering: {
    items: ['first', 'second', 'third', 'fourth'].map((id) => ({ id, text: `item ${id}` })),
    feedback: { correct: 'FEEDBACK yes', incorrect: 'FEEDBACK no' },
  },
  numeric: {
    answer: 54,
    tolerance: 1,
    unit: 'States',
    feedback: { correct: 'FEEDBACK yes', incorrect: 'FEEDBACK no' },
  },
  'short-text': {
    accepted: ['Accession', 'an accession'],
    feedback: { correct: 'FEEDBACK yes', incorrect: 'FEEDBACK no' },
    misconceptions: [{ text: 'signature', feedback: 'FEEDBACK signature' }],
  },
  case: {
    start: 'desk',
    scenes: [
      {
        id: 'desk',
        text: 'scene desk',
        decisions: [
          { id: 'good', text: 'decide good', points: 2, feedback: 'FEEDBACK good', next: 'hall' },
          { id: 'poor', text: 'decide poor', points: 0, feedback: 'FEEDBACK poor', next: 'hall' },
        ],
      },
      {
        id: 'hall',
        text: 'scene hall',
        decisions: [
          { id: 'fine', text: 'decide fine', points: 1, feedback: 'FEEDBACK fine', next: null },
          { id: 'bad', text: 'decide bad', points: 0, feedback: 'FEEDBACK bad', next: null },
        ],
      },
    ],
  },
};

/** A valid question of the type, for tests; `change` overrides fields. Marks all feedback with FEEDBACK. */
export function aQuestion<T extends QuestionType>(
  type: T,
  change: Record<string, unknown> = {},
): Extract<AuthoredQuestion, { type: T }> {
  const question = {
    id: `q-${type}`,
    type,
    prompt: `prompt of ${type}`,
    ...shared,
    ...forms[type],
    ...change,
  };
  return AuthoredQuestionSchema.parse(question) as Extract<AuthoredQuestion, { type: T }>;
}
