import type { CoursePart } from '../load/load-course-part.ts';
import type { Registry } from '../registry/index.ts';

/** Facts and sources that a translated course names and that have no words in its language. */
export function listUntranslated(part: CoursePart, { untranslated }: Registry): string[] {
  const uses = [...part.lessons, ...part.adultPages].map(({ compiled }) => compiled.uses);
  const facts = uses.flatMap(({ figures, keyFacts }) => [...figures, ...keyFacts]);
  const asked = part.quizzes.flatMap(({ quiz }) => quiz.questions.map(({ source }) => source.id));
  const sources = [...uses.flatMap((use) => use.sources.map(({ id }) => id)), ...asked];
  return [
    ...facts.filter((id) => untranslated.facts.has(id)).map((id) => `fact ${id}`),
    ...sources.filter((id) => untranslated.sources.has(id)).map((id) => `source ${id}`),
  ].filter((name, at, all) => all.indexOf(name) === at);
}
