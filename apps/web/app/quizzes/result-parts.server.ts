import type { Translator } from '@heard/i18n';
import type { ResultQuestion } from '@heard/services/quizzes';

type Part = ResultQuestion['parts'][number];

/** One line of an explanation, ready to be shown. */
export interface PartView {
  /** Absent where the answer stands alone. */
  title: string | null;
  lines: string[];
  verdict: Part['verdict'];
  /** The verdict in words; null where nothing is to be said. */
  verdictLabel: string | null;
  /** Whether the learner chose this option. */
  isChosen: boolean;
  feedback: string | null;
}

/** What to say of each part of an answer, by the type of its question. */
export function toPartViews(question: ResultQuestion, t: Translator): PartView[] {
  const hasChoice = question.parts.some(({ chosen }) => chosen);
  return question.parts.map((part) => {
    const { verdict, feedback } = part;
    const isOption = optionTypes.includes(question.type);
    return {
      title: part.text === '' ? null : nameOf(part, question.type, t),
      lines: isOption ? [] : tellAnswer(part, question.type, t),
      verdict,
      verdictLabel: labelOf(verdict, { isOption, isMany: hasChoice && question.type === many, t }),
      isChosen: isOption && part.chosen,
      feedback,
    };
  });
}

const many = 'multiple-response';
const optionTypes = ['single-choice', many, 'true-false'];

function nameOf(part: Part, type: string, t: Translator): string {
  if (type !== 'true-false') return part.text;
  return t(part.text === 'true' ? 'quiz.chooseTrue' : 'quiz.chooseFalse');
}

/** What the learner put there, and what would have been right. */
function tellAnswer({ answer, expected }: Part, type: string, t: Translator): string[] {
  const lines: string[] = [];
  if (answer === null) lines.push(t('quiz.noAnswer'));
  else if (type === 'ordering') lines.push(t('quiz.yourPlace', { place: answer }));
  else if (type === 'case') lines.push(t('quiz.decidedOn', { decision: answer }));
  else lines.push(t('quiz.yourAnswerIs', { answer }));
  if (expected === null || expected === answer) return lines;
  // Two short numbers, in one line.
  if (type === 'ordering') return [`${lines[0]} · ${t('quiz.rightPlace', { place: expected })}`];
  if (type === 'case') lines.push(t('quiz.betterDecision', { decision: expected }));
  else lines.push(t('quiz.rightAnswer', { answer: expected }));
  return lines;
}

function labelOf(
  verdict: Part['verdict'],
  { isOption, isMany, t }: { isOption: boolean; isMany: boolean; t: Translator },
): string | null {
  if (verdict === 'right') return t('quiz.right');
  if (verdict === 'wrong') return t('quiz.wrong');
  // Of lines and places left open the line itself tells; of options, that this was one to choose.
  if (verdict === 'missed' && isOption) return t(isMany ? 'quiz.missed' : 'quiz.wasRight');
  return null;
}
