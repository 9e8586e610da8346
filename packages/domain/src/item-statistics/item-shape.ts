import type { AuthoredQuestion } from '../quizzes/index.ts';

/**
 * What makes answers to a question comparable across languages and versions: its type, the ids of what can
 * be chosen, and the key. Words may have changed; a question with another shape is another question.
 */
export function itemShape(question: AuthoredQuestion): string {
  return JSON.stringify([question.type, keyOf(question)]);
}

function keyOf(question: AuthoredQuestion): unknown {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return question.options.map(({ id, correct }) => [id, correct]).sort();
    case 'true-false':
      return question.answer;
    case 'matching':
      return [
        question.pairs.map(({ id }) => id).sort(),
        question.distractors.map(({ id }) => id).sort(),
      ];
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'numeric':
      return [question.answer, question.tolerance];
    case 'short-text':
      // Which words are accepted differs from language to language.
      return null;
    case 'case':
      return question.scenes.map((scene) => [
        scene.id,
        scene.decisions.map(({ id, points, next }) => [id, points, next]),
      ]);
  }
}
