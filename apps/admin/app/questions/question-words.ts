import type { QuestionProblem } from '@heard/domain/quizzes';
import type { Translator } from '@heard/i18n/browser';
import type { QuestionWords } from '@heard/ui/questions';

/** What is said around questions, in the reader's language. */
export function questionWords(t: Translator): QuestionWords {
  return {
    lang: t.locale,
    say: (word, values) => t(`quiz.${word}`, values),
    number: (value) => t.number(value),
  };
}

/** The name of a type of question; a word that is no type stands for itself. */
export function typeName(t: Translator, type: string): string {
  return t.has(`bank.type-${type}`) ? t(`bank.type-${type}`) : type;
}

/** Each problem of a form as a sentence, by its field. */
export function problemSentences(
  problems: readonly QuestionProblem[],
  t: Translator,
): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t(`bank.problem-${code}`)]));
}
