import type { AuthoredQuestion } from '@heard/domain/quizzes';

/** In how many choices with one right option that option is longer than every other. A case counts by scenes. */
export function measureOptionLength(questions: readonly AuthoredQuestion[]): {
  share: number;
  questions: number;
} {
  const choices = questions.flatMap(optionsOf);
  const longest = choices.filter((options) => {
    const right = options.find(({ correct }) => correct)?.text.length ?? 0;
    return options.every(({ correct, text }) => correct || text.length < right);
  });
  return { share: longest.length / Math.max(1, choices.length), questions: choices.length };
}

function optionsOf(body: AuthoredQuestion): { text: string; correct: boolean }[][] {
  if (body.type === 'single-choice') return [body.options];
  if (body.type !== 'case') return [];
  return body.scenes.map(({ decisions }) => {
    const most = Math.max(...decisions.map(({ points }) => points));
    return decisions.map(({ text, points }) => ({ text, correct: points === most }));
  });
}
