import { parseDocumentPath, type DocumentPlace } from '@heard/domain/authoring';
import { listMistimed, TrainerGuideSchema } from '@heard/domain/courses';
import { RatificationTableSchema } from '@heard/domain/ratification';
import { PosterSchema } from '@heard/domain/references';
import { z } from 'zod';
import type { ContentProblem } from '../problem.ts';
import { sortProblems } from '../problem.ts';
import { checkEntries } from '../registry/index.ts';
import {
  CourseFileSchema,
  factSchemaFor,
  FactWordsSchema,
  MediaEntrySchema,
  PictureWordsSchema,
  QuizFileSchema,
  SourceSchema,
  SourceWordsSchema,
  TermSchema,
} from '../schemas/index.ts';
import { checkYaml, readYaml, type YamlText } from '../yaml/read-yaml.ts';

/** The form of a whole text, by kind. */
const wholes = {
  course: CourseFileSchema,
  quiz: QuizFileSchema,
  guide: TrainerGuideSchema,
  poster: PosterSchema,
} as const;

/**
 * What is wrong with a text by itself, whatever stands around it: its YAML and its form, with line and column.
 * Names of what stands elsewhere are not looked up, and lessons are the gate's to check.
 */
export function checkText(path: string, text: string): ContentProblem[] {
  const place = parseDocumentPath(path);
  if (!place || place.kind === 'lesson' || place.kind === 'adult-page') return [];
  if (place.kind === 'ratifications') return checkTable(path, text);
  const yaml = readYaml({ path, text });
  return sortProblems(isWhole(place.kind) ? checkWhole(yaml, place.kind) : checkParts(yaml, place));
}

function isWhole(kind: string): kind is keyof typeof wholes {
  return Object.hasOwn(wholes, kind);
}

function checkWhole(yaml: YamlText, kind: keyof typeof wholes): ContentProblem[] {
  const { value, problems } = checkYaml(yaml, wholes[kind] as z.ZodType);
  const all = [...yaml.problems, ...problems];
  if (kind !== 'guide' || value === null) return all;
  const guide = TrainerGuideSchema.parse(value);
  const titles = listMistimed(guide);
  const mistimed = guide.sessions.flatMap(({ title }, index) => {
    const message = 'its steps do not add up to its minutes';
    const at = { path: yaml.path, ...yaml.placeOf(['sessions', index]) };
    return titles.includes(title) ? [{ ...at, message }] : [];
  });
  return [...all, ...mistimed];
}

function checkParts(yaml: YamlText, { kind, locale }: DocumentPlace): ContentProblem[] {
  const spoken = locale !== null;
  const schemas: Partial<Record<DocumentPlace['kind'], (entry: unknown) => z.ZodType>> = {
    glossary: () => TermSchema,
    pictures: () => PictureWordsSchema,
    media: () => MediaEntrySchema,
    facts: (entry) => (spoken ? FactWordsSchema : factSchemaFor(entry)),
    sources: () => (spoken ? SourceWordsSchema : SourceSchema),
  };
  const schemaFor = schemas[kind];
  return schemaFor ? checkEntries<unknown>(yaml, schemaFor).problems : yaml.problems;
}

function checkTable(path: string, text: string): ContentProblem[] {
  const complain = (message: string) => [{ path, line: 1, column: 1, message }];
  try {
    RatificationTableSchema.parse(JSON.parse(text));
    return [];
  } catch (error) {
    if (error instanceof z.ZodError) return complain(z.prettifyError(error));
    return complain(`this is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
