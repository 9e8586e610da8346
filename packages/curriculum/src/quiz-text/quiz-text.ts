import { emitItem, isYamlList, isYamlMap, type YamlMap, type YamlValue } from './emit-yaml.ts';
import { reviseYaml } from './revise-yaml.ts';

/** A quiz text that was changed; null where it is no YAML that can be changed, or has no such question. */
export type ChangedText = string | null;

export type QuestionValue = YamlMap;

/** The rules of a quiz as its text has them. */
export interface RulesValue {
  title: string;
  passMark: number;
  draw: readonly { tag: string; count: number }[];
  attempts: { max: number | null; waitMinutes: number };
}

/** Defaults that a text need not say: they are written only where they were said before. */
const unsaid: Record<string, YamlValue> = {
  distractors: [],
  misconceptions: [],
  tolerance: 0,
  unit: '',
};

/** Takes the place of the question with this id; everything that it says as before stays as it is written. */
export function putQuestion(
  text: string,
  questionId: string,
  question: QuestionValue,
): ChangedText {
  return changeQuestions(text, (questions) => {
    const at = placeOf(questions, questionId);
    return at < 0 ? null : questions.with(at, likeBefore(questions[at] ?? null, question));
  });
}

/** Adds a question at a place from 0, or as the last. */
export function addQuestion(text: string, question: QuestionValue, place?: number): ChangedText {
  return changeQuestions(text, (questions) =>
    questions.toSpliced(place ?? questions.length, 0, likeBefore(null, question)),
  );
}

/** Moves a question to a place from 0; a place behind the last is the last. */
export function moveQuestion(text: string, questionId: string, place: number): ChangedText {
  return changeQuestions(text, (questions) => {
    const at = placeOf(questions, questionId);
    if (at < 0) return null;
    const rest = questions.toSpliced(at, 1);
    return rest.toSpliced(Math.max(0, Math.min(place, rest.length)), 0, questions[at] ?? null);
  });
}

/** Puts a copy under another id behind the question. */
export function duplicateQuestion(text: string, questionId: string, newId: string): ChangedText {
  return changeQuestions(text, (questions) => {
    const at = placeOf(questions, questionId);
    const question = questions[at];
    if (question === undefined || !isYamlMap(question)) return null;
    return questions.toSpliced(at + 1, 0, { ...question, id: newId });
  });
}

/** Takes a question out. */
export function removeQuestion(text: string, questionId: string): ChangedText {
  return changeQuestions(text, (questions) => {
    const at = placeOf(questions, questionId);
    return at < 0 ? null : questions.toSpliced(at, 1);
  });
}

/** Changes the title and the rules. */
export function putRules(text: string, rules: RulesValue): ChangedText {
  return reviseYaml(text, (content) => {
    const quiz = isYamlMap(content) ? content : {};
    const { title, passMark, draw, attempts } = rules;
    const { questions = [], ...rest } = quiz;
    return { ...rest, title, passMark, draw, attempts, questions };
  });
}

/** How a question is written that has no text yet. */
export function writeQuestion(question: QuestionValue): string {
  return emitItem(question, 0);
}

function changeQuestions(
  text: string,
  change: (questions: readonly YamlValue[]) => readonly YamlValue[] | null,
): ChangedText {
  let isChanged = true;
  const revised = reviseYaml(text, (content) => {
    const quiz = isYamlMap(content) ? content : {};
    const { questions = [] } = quiz;
    const changed = change(isYamlList(questions) ? questions : []);
    isChanged = changed !== null;
    return { ...quiz, questions: changed ?? questions };
  });
  return isChanged ? revised : null;
}

function placeOf(questions: readonly YamlValue[], questionId: string): number {
  return questions.findIndex((question) => isYamlMap(question) && question['id'] === questionId);
}

/** Without defaults that the question did not say before. */
function likeBefore(before: YamlValue, question: QuestionValue): QuestionValue {
  const said = isYamlMap(before) ? before : {};
  return Object.fromEntries(
    Object.entries(question).filter(
      ([key, value]) =>
        key in said || !(key in unsaid) || JSON.stringify(value) !== JSON.stringify(unsaid[key]),
    ),
  );
}
