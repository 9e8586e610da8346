import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from './emit-yaml.ts';
import { readContent } from './revise-yaml.ts';

/** A quiz's text as it can be edited: nothing in it need be right yet. */
export interface QuizText {
  title: string;
  passMark: YamlValue;
  draw: readonly YamlValue[];
  attempts: YamlMap;
  questions: readonly YamlMap[];
}

/** Reads a quiz's text as far as it goes; null when it is no YAML that can be edited by its parts. */
export function readQuizText(text: string): QuizText | null {
  const content = readContent(text);
  if (content === null || !isYamlMap(content)) return null;
  const { title = '', passMark = null, draw = [], attempts = {}, questions = [] } = content;
  const list = isYamlList(questions) ? questions : questions === null ? [] : null;
  if (list === null || !list.every(isYamlMap)) return null;
  return {
    title: typeof title === 'string' ? title : String(title),
    ...{ passMark, draw: isYamlList(draw) ? draw : [] },
    attempts: isYamlMap(attempts) ? attempts : {},
    questions: list,
  };
}
