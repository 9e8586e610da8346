import type { Translator } from '@heard/i18n';
import type { Figure, GlossaryEntry, PictureFile, SourceEntry } from '@heard/ui/blocks';
import type { MediaEntry, PictureWords } from '../schemas/index.ts';
import { sayUnit } from './say-unit.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import type { LessonUses } from './collect-uses.ts';

/** What a lesson names, as its blocks and the lists at its end show it. */
export interface BoundEntries {
  figures: Figure[];
  terms: GlossaryEntry[];
  sources: SourceEntry[];
  figure: (id: string) => Figure;
  /** A picture with its words, as the locale runs; `file` when it was uploaded. */
  picture: (name: string) => {
    name: string;
    says: PictureWords;
    direction: 'ltr' | 'rtl';
    file: PictureFile | null;
  };
  /** A source's number in the lesson's list. */
  numberOf: (source: string) => number;
}

/** Looks up all that a lesson names, with dates and numbers as the locale writes them. */
export function bindEntries(
  uses: LessonUses,
  { registry, reader }: Pick<LessonResolver, 'registry' | 'reader'>,
  t: Translator,
): BoundEntries {
  const numberOf = (source: string) => uses.sources.findIndex(({ id }) => id === source) + 1;
  const figure = (id: string): Figure => {
    const fact = getEntry(registry.facts, id);
    return {
      id,
      value: fact.value,
      text: typeof fact.value === 'number' ? t.number(fact.value) : fact.value,
      unit: sayUnit(fact, registry.locale),
      asOf: { date: fact.asOf, when: t.date(fact.asOf) },
      source: {
        id: fact.source,
        number: numberOf(fact.source),
        title: getEntry(registry.sources, fact.source).title,
      },
      place: fact.place,
      note: fact.note ?? null,
    };
  };
  return {
    figure,
    numberOf,
    picture: (name) => ({
      ...{ name, direction: t.direction, file: fileOf(registry.media.get(name), t) },
      says: getEntry(registry.pictures, name),
    }),
    figures: uses.figures.map(figure),
    terms: uses.terms.map((id) => {
      const term = getEntry(registry.terms, id);
      // Children get the plain twin in the place of the definition, and not both.
      if (reader.isChild && term.plain) return { id, term: term.term, definition: term.plain };
      return { id, ...term };
    }),
    sources: uses.sources.map(({ id, place }) => {
      const source = getEntry(registry.sources, id);
      // What the note on a source says is for those who look it up: on the page for adults.
      const note = reader.isChild ? null : source.note;
      return { id, ...source, note, when: t.date(source.date), place };
    }),
  };
}

function fileOf(entry: MediaEntry | undefined, t: Translator): PictureFile | null {
  if (!entry) return null;
  const { file, width, height } = entry;
  // Names keep their own direction inside a sentence that runs the other way.
  const [credit, licence] = [entry.credit, entry.licence].map((text) => `\u2068${text}\u2069`);
  return {
    ...{ address: `/media/${file}`, width, height },
    credit: t('blocks.pictureCredit', { credit: credit ?? '', licence: licence ?? '' }),
  };
}

/** The gate has passed, so what is named is there; anything else is a bug. */
function getEntry<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`“${id}” passed the gate and is not in the registry`);
  return entry;
}
