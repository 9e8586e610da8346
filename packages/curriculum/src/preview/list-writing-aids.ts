import type { Registry } from '../registry/index.ts';

/** Something that a lesson may name by its id, and what it is called. */
export interface NamedEntry {
  id: string;
  label: string;
  /** More of it, in a line. */
  note: string;
}

/** All that an author of a lesson may name. */
export interface WritingAids {
  facts: NamedEntry[];
  terms: NamedEntry[];
  sources: NamedEntry[];
  pictures: NamedEntry[];
}

/** What the registry offers to an author, in the order of the files. */
export function listWritingAids({ facts, terms, sources, pictures }: Registry): WritingAids {
  return {
    facts: [...facts].map(([id, { value, unit, asOf }]) => ({
      ...{ id, label: `${value} ${plainUnit(unit)}`, note: asOf },
    })),
    terms: [...terms].map(([id, { term, definition }]) => ({ id, label: term, note: definition })),
    sources: [...sources].map(([id, { title, publisher, date }]) => ({
      ...{ id, label: title, note: `${publisher}, ${date}` },
    })),
    pictures: [...pictures].map(([id, { alt }]) => ({ id, label: id, note: alt })),
  };
}

/** The form of a unit that goes with most numbers. */
function plainUnit(unit: string): string {
  return /other \{([^}]*)\}/.exec(unit)?.[1] ?? unit;
}
