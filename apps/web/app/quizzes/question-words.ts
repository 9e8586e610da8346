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
