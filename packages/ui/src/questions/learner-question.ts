interface Choice {
  token: string;
  text: string;
}

interface Views {
  'single-choice': { choices: Choice[]; selected: string | null };
  'multiple-response': { choices: Choice[]; selected: string[] };
  'true-false': { selected: 'true' | 'false' | null };
  matching: {
    rows: { token: string; text: string; selected: string | null }[];
    choices: Choice[];
  };
  ordering: { items: { token: string; text: string; place: number | null }[] };
  numeric: { unit: string; value: string };
  'short-text': { value: string };
  case: {
    past: { scene: string; decision: string }[];
    scene: string | null;
    decisions: Choice[];
  };
}

/** A question of one type as learners see it: no key, and choices under tokens that tell nothing. */
export type ShownQuestionOf<Type extends keyof Views> = {
  id: string;
  prompt: string;
  type: Type;
} & Views[Type];

/** A question of any type as learners see it. */
export type ShownQuestion = { [Type in keyof Views]: ShownQuestionOf<Type> }[keyof Views];
