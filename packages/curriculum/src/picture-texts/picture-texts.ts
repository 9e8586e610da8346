import { pictures } from '@heard/ui/pictures';
import { parse } from 'yaml';
import type { z } from 'zod';
import { reviseYaml, type YamlMap, type YamlValue } from '../quiz-text/index.ts';
import {
  LineSchema,
  MediaEntrySchema,
  PictureWordsSchema,
  type MediaEntry,
  type PictureWords,
} from '../schemas/index.ts';

export type { MediaEntry, PictureWords } from '../schemas/index.ts';

/** The path of the list of uploaded pictures in the curriculum. */
export const mediaPath = 'media.yaml';

/** The path of a locale's words for pictures. */
export function toPicturesPath(locale: string): string {
  return `${locale}/pictures.yaml`;
}

/** The names of the pictures that are drawn in code. */
export const drawnPictures: readonly string[] = Object.keys(pictures);

/** A line that people read, without space around it; null when it is none: empty, long or of several lines. */
export function readPictureLine(text: string): string | null {
  return LineSchema.safeParse(text).data ?? null;
}

/** The uploaded pictures that a text of `media.yaml` lists. */
export function readMediaText(text: string): Map<string, MediaEntry> {
  return readEntries(text, MediaEntrySchema);
}

/** The words that a text of `pictures.yaml` has. */
export function readPictureWords(text: string): Map<string, PictureWords> {
  return readEntries(text, PictureWordsSchema);
}

function readEntries<T>(text: string, schema: z.ZodType<T>): Map<string, T> {
  const content = parseMap(text);
  return new Map(
    Object.entries(content).flatMap(([id, entry]): [string, T][] => {
      const read = schema.safeParse(entry);
      return read.success ? [[id, read.data]] : [];
    }),
  );
}

function parseMap(text: string): Record<string, unknown> {
  try {
    const content: unknown = parse(text, { schema: 'core', maxAliasCount: 0 });
    return isMap(content) ? content : {};
  } catch {
    return {};
  }
}

function isMap(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

/** Of a new file: whoever opens it learns what it is. */
const heads: Record<'media' | 'pictures', string> = {
  media:
    '# Pictures that authors uploaded. Their files lie in media/, their words in <locale>/pictures.yaml.\n',
  pictures: '# What pictures show, for whoever cannot see them, and the words inside them.\n',
};

/**
 * The text with this entry in the place of the one of that name, or without one for null. Null when the text
 * cannot be read, so that nothing is lost by writing over it.
 */
export function setPictureEntry(
  kind: 'media' | 'pictures',
  text: string,
  { id, entry }: { id: string; entry: YamlMap | null },
): string | null {
  const isEmpty = /^\s*(\{\}\s*)?$/.test(text);
  if (isEmpty && entry === null) return text;
  const revised = reviseYaml(isEmpty ? heads[kind] : text, (content) => {
    const entries = isMap(content) ? (content as Record<string, YamlValue>) : {};
    if (entry !== null) return { ...entries, [id]: entry };
    return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== id));
  });
  if (revised === null && entry === null && Object.keys(parseMap(text)).join() === id)
    return '{}\n';
  return revised;
}
