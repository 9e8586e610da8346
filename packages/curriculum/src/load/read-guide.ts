import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listMistimed, TrainerGuideSchema, type TrainerGuide } from '@heard/domain/courses';
import type { ContentProblem } from '../problem.ts';
import type { CourseFile } from '../schemas/index.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';

/**
 * Reads `guide.yaml` of a course's folder, which may be absent. Refuses a session on a module that the
 * course has not, and one whose steps do not add up to its minutes.
 */
export function readGuide(
  folder: string,
  course: CourseFile,
): { guide: TrainerGuide | null; problems: ContentProblem[] } {
  const file = path.join(folder, 'guide.yaml');
  if (!existsSync(file)) return { guide: null, problems: [] };
  const yaml = readYaml({ path: file, text: readFileSync(file, 'utf8') });
  const { value, problems: wrong } = checkYaml(yaml, TrainerGuideSchema);
  const problems = [...yaml.problems, ...wrong];
  if (!value) return { guide: null, problems };
  const mistimed = listMistimed(value);
  value.sessions.forEach(({ module, title }, index) => {
    const at = { path: file, ...yaml.placeOf(['sessions', index]) };
    if (!course.modules.some(({ slug }) => slug === module))
      problems.push({ ...at, message: `the course has no module “${module}”` });
    if (mistimed.includes(title))
      problems.push({ ...at, message: 'its steps do not add up to its minutes' });
  });
  return { guide: value, problems };
}
