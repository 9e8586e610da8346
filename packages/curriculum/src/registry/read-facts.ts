import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  computeFact,
  RatificationTableSchema,
  type RatificationTable,
} from '@heard/domain/ratification';
import { z } from 'zod';
import type { ContentProblem } from '../problem.ts';
import { DateSchema, factSchemaFor, type Fact } from '../schemas/index.ts';
import { listFiles } from './list-files.ts';
import { readEntries, type ReadEntry } from './read-entries.ts';

/** The depositary's table with the day of its list of parties. */
export interface DatedTable {
  table: RatificationTable;
  day: string;
}

const HeadSchema = z.object({ meta: z.object({ as_of: z.object({ opic: z.string() }) }) });

/** Reads `content/facts/ratifications.json`. */
export function readRatifications(folder: string): {
  dated: DatedTable | null;
  problems: ContentProblem[];
} {
  const file = path.join(folder, 'facts/ratifications.json');
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const table = RatificationTableSchema.parse(content);
    const { meta } = HeadSchema.parse(content);
    const day = DateSchema.parse(meta.as_of.opic.slice(0, 10));
    return { dated: { table, day }, problems: [] };
  } catch (error) {
    const message = `the table of ratifications cannot be read: ${tell(error)}`;
    return { dated: null, problems: [{ path: file, line: 1, column: 1, message }] };
  }
}

function tell(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}

/** Reads all registered facts; those with a rule are counted from the table. */
export function readFacts(
  folder: string,
  dated: DatedTable | null,
): { entries: ReadEntry<Fact>[]; problems: ContentProblem[] } {
  const { entries, problems } = readEntries(
    listFiles(path.join(folder, 'facts'), '.yaml'),
    (entry) => factSchemaFor(entry) as z.ZodType<Stated | Counted>,
  );
  const facts = entries.flatMap(({ id, value, yaml }) => {
    if (value.rule === null) return [{ id, value: toFact(value, value.value), yaml }];
    if (dated === null) return [];
    return [
      {
        id,
        value: { ...toFact(value, computeFact(dated.table, value.rule)), isCounted: true },
        yaml,
      },
    ];
  });
  return { entries: facts, problems };
}

type Stated = Fact & { rule: null };
type Counted = Omit<Fact, 'value'> & { rule: Parameters<typeof computeFact>[1] };

function toFact(origin: Omit<Fact, 'value'>, value: Fact['value']): Fact {
  const { unit, asOf, source, place, note } = origin;
  return { value, unit, asOf, source, place, note };
}
