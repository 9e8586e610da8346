import type { Fact, MediaEntry, PictureWords, Source, Term } from '../schemas/index.ts';
import type { DatedTable } from './read-facts.ts';

/** All that lessons of one locale may name by id. */
export interface Registry {
  locale: string;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  /** Uploaded pictures, by the names that lessons use. */
  media: ReadonlyMap<string, MediaEntry>;
  /** The words of pictures, drawn and uploaded, by the pictures' names. */
  pictures: ReadonlyMap<string, PictureWords>;
  /** Facts and sources whose words are still those of the source language; empty in that language. */
  untranslated: { facts: ReadonlySet<string>; sources: ReadonlySet<string> };
  /** For charts. */
  ratifications: DatedTable;
}
