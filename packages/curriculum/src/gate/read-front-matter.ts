import type { ContentProblem } from '../problem.ts';
import { LessonFrontMatterSchema, type LessonFrontMatter } from '../schemas/index.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import type { SplitSource } from './split-source.ts';

/** Checks the front matter, and that the objectives and sources it names are there. */
export function readFrontMatter(
  path: string,
  { frontMatter }: SplitSource,
  { objectives, registry }: LessonResolver,
): { value: LessonFrontMatter | null; problems: ContentProblem[] } {
  if (frontMatter === null) {
    const message = 'a lesson begins with its front matter between two lines of ---';
    return { value: null, problems: [{ path, line: 1, column: 1, message }] };
  }
  const yaml = readYaml({ path, ...frontMatter });
  const { value, problems } = checkYaml(yaml, LessonFrontMatterSchema);
  const all = [...yaml.problems, ...problems];
  const complain = (steps: PropertyKey[], message: string) =>
    all.push({ path, ...yaml.placeOf(steps), message });
  value?.objectives.forEach((id, index) => {
    if (objectives !== null && !objectives.has(id))
      complain(['objectives', index], `the course has no objective “${id}”`);
  });
  value?.sources.forEach(({ id }, index) => {
    if (!registry.sources.has(id)) complain(['sources', index, 'id'], `there is no source “${id}”`);
  });
  return { value, problems: all };
}
