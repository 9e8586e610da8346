import type { ChoiceCount } from '@heard/domain/item-statistics';
import type { AuthoredQuestion } from '@heard/domain/quizzes';
import type { Translator } from '@heard/i18n/browser';

/** What was chosen, and at what, in the question's own words. */
export function choiceName(
  question: AuthoredQuestion,
  { part, choice }: Pick<ChoiceCount, 'part' | 'choice'>,
  t: Translator,
): string {
  const at = (where: string | undefined, what: string | undefined) =>
    `${where ?? part}: ${what ?? choice}`;
  const found = <T extends { id: string }>(list: readonly T[], id: string) =>
    list.find((item) => item.id === id);
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return found(question.options, choice)?.text ?? choice;
    case 'true-false':
      return t(choice === 'true' ? 'quiz.chooseTrue' : 'quiz.chooseFalse');
    case 'matching':
      return at(
        found(question.pairs, part)?.left,
        found(question.pairs, choice)?.right ?? found(question.distractors, choice)?.text,
      );
    case 'ordering':
      return at(found(question.items, part)?.text, t('bank.atPlace', { place: Number(choice) }));
    case 'case': {
      const scene = found(question.scenes, part);
      return at(scene?.text, scene && found(scene.decisions, choice)?.text);
    }
    default:
      return choice;
  }
}
