import { describe, expect, it } from 'vitest';
import { contentFolder, sourceLocale } from '../content-folder.ts';
import type { CoursePart } from '../load/index.ts';
import { formatProblem, type ContentProblem } from '../problem.ts';
import { readRegistry, type Registry } from '../registry/index.ts';
import { loadOurCurriculum } from '../testing/our-curriculum.ts';
import { checkTerms, compareLessons, compareQuizzes, listUntranslated } from './index.ts';

const { value } = await loadOurCurriculum();
const parts = value?.parts ?? [];
const pairs = parts
  .filter(({ course }) => course.locale !== sourceLocale)
  .map((part) => {
    const isSource = ({ course }: CoursePart) =>
      course.locale === sourceLocale && course.slug === part.course.slug;
    return {
      name: `${part.course.locale} ${part.course.slug}`,
      part,
      source: parts.find(isSource),
    };
  });

function registryOf(locale: string): Registry {
  const { registry } = readRegistry(contentFolder, locale);
  if (!registry) throw new Error(`the registry of ${locale} cannot be read`);
  return registry;
}

function compareCourses(source: CoursePart, part: CoursePart): ContentProblem[] {
  const [from, to] = [registryOf(sourceLocale), registryOf(part.course.locale)];
  const lessonsOf = (one: CoursePart) => [...one.lessons, ...one.adultPages];
  const originals = new Map(lessonsOf(source).map(({ key, path }) => [key, path]));
  const quizzes = new Map(source.quizzes.map(({ key, quiz }) => [key, quiz]));
  return [
    ...lessonsOf(part).flatMap(({ key, path }) =>
      compareLessons({ path: originals.get(key) ?? '', registry: from }, { path, registry: to }),
    ),
    ...part.quizzes.flatMap(({ key, path, quiz }) => {
      const original = quizzes.get(key);
      return original ? compareQuizzes(original, { path, quiz }) : [];
    }),
  ];
}

describe.each(pairs)('$name', ({ part, source }) => {
  it('says what its source says, in the same shape, with the same figures and keys', () => {
    expect(source && compareCourses(source, part).map(formatProblem)).toEqual([]);
  });

  it.skipIf(part.course.file.audience === 'child')('calls every term as the glossary does', () => {
    const registry = registryOf(part.course.locale);
    const astray = part.lessons.flatMap(({ path }) => checkTerms(path, registry));
    expect(astray.map(formatProblem)).toEqual([]);
  });

  it('has words for every fact and source that it names', () => {
    expect(listUntranslated(part, registryOf(part.course.locale))).toEqual([]);
  });
});

it('has a source for every translated course', () => {
  expect(pairs.filter(({ source }) => !source).map(({ name }) => name)).toEqual([]);
});
