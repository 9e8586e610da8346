import type { QuestionWords } from './question-words.tsx';

type Say = QuestionWords['say'];

/** A part of a graded answer. */
interface Part {
  text: string;
  answer: string | null;
  expected: string | null;
  chosen: boolean;
  verdict: 'right' | 'wrong' | 'missed' | 'neutral';
  feedback: string | null;
}

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
export function toPartViews(
  question: { type: string; parts: readonly Part[] },
  say: Say,
): PartView[] {
  const hasChoice = question.parts.some(({ chosen }) => chosen);
  return question.parts.map((part) => {
    const { verdict, feedback } = part;
    const isOption = optionTypes.includes(question.type);
    return {
      title: part.text === '' ? null : nameOf(part, question.type, say),
      lines: isOption ? [] : tellAnswer(part, question.type, say),
      verdict,
      verdictLabel: labelOf(verdict, {
        isOption,
        isMany: hasChoice && question.type === many,
        say,
      }),
      isChosen: isOption && part.chosen,
      feedback,
    };
  });
}

const many = 'multiple-response';
const optionTypes = ['single-choice', many, 'true-false'];

function nameOf(part: Part, type: string, say: Say): string {
  if (type !== 'true-false') return part.text;
  return say(part.text === 'true' ? 'chooseTrue' : 'chooseFalse');
}

/** What the learner put there, and what would have been right. */
function tellAnswer({ answer, expected }: Part, type: string, say: Say): string[] {
  const lines: string[] = [];
  if (answer === null) lines.push(say('noAnswer'));
  else if (type === 'ordering') lines.push(say('yourPlace', { place: answer }));
  else if (type === 'case') lines.push(say('decidedOn', { decision: answer }));
  else lines.push(say('yourAnswerIs', { answer }));
  if (expected === null || expected === answer) return lines;
  // Two short numbers, in one line.
  if (type === 'ordering') return [`${lines[0]} · ${say('rightPlace', { place: expected })}`];
  if (type === 'case') lines.push(say('betterDecision', { decision: expected }));
  else lines.push(say('rightAnswer', { answer: expected }));
  return lines;
}

function labelOf(
  verdict: Part['verdict'],
  { isOption, isMany, say }: { isOption: boolean; isMany: boolean; say: Say },
): string | null {
  if (verdict === 'right') return say('right');
  if (verdict === 'wrong') return say('wrong');
  // Of lines and places left open the line itself tells; of options, that this was one to choose.
  if (verdict === 'missed' && isOption) return say(isMany ? 'missed' : 'wasRight');
  return null;
}
