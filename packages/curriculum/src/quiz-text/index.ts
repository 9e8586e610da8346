/**
 * Editing the text of a quiz: text in, text out.
 *
 * - What an edit does not touch keeps its signs: comments, blank lines, quotes, order.
 * - An edit that changes nothing gives back the same text.
 * - Texts that are no YAML, or that use aliases, are not changed at all.
 */
export * from './quiz-text.ts';
export * from './read-quiz-text.ts';
export * from './next-question-id.ts';
export type { YamlMap, YamlValue } from './emit-yaml.ts';
export { readContent, reviseYaml } from './revise-yaml.ts';
