import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocumentPath } from '@heard/domain/authoring';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { stampOf } from '../translations/stamp.ts';
import {
  isEntryKind,
  isFree,
  joinSegments,
  pairTexts,
  splitSegments,
  writeTranslation,
} from './index.ts';

const all = readdirSync(contentFolder, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:mdx|yaml)$/.test(name))
  .map((name) => name.split(path.sep).join('/'));
const read = (name: string) => readFileSync(path.join(contentFolder, name), 'utf8');
const kindOf = (name: string) => parseDocumentPath(name)?.kind ?? 'ratifications';
const translated = all.flatMap((name) => {
  const source = name.replace(/^(?:fr|ar)\//, 'en/');
  return source !== name && existsSync(path.join(contentFolder, source)) ? [{ name, source }] : [];
});
const nothing = { words: new Map<string, string>(), terms: new Map() };

describe('every document that is shipped', () => {
  it('is taken apart into segments that do not overlap and whose ids differ', () => {
    for (const name of all) {
      const { segments, problem } = splitSegments(read(name), kindOf(name));
      expect([name, problem]).toEqual([name, null]);
      expect(new Set(segments.map(({ id }) => id)).size, name).toBe(segments.length);
      const outer = segments.filter(({ within }) => within === null);
      for (const [index, { start, end }] of outer.entries()) {
        expect(end, name).toBeGreaterThan(start);
        expect(start, name).toBeGreaterThanOrEqual(outer[index - 1]?.end ?? 0);
      }
    }
  });

  it('is put together again byte for byte', () => {
    for (const name of all) {
      const { segments } = splitSegments(read(name), kindOf(name));
      const words = new Map(segments.map((segment) => [segment.id, segment]));
      expect(joinSegments(read(name), kindOf(name), words)).toBe(read(name));
    }
  });
});

describe('every translation that is shipped', () => {
  it('lines up with its source, code by code', () => {
    expect(translated.length).toBeGreaterThan(70);
    for (const { name, source } of translated) {
      const [from, to] = [read(source), read(name)].map(
        (text) => splitSegments(text, kindOf(name)).segments,
      );
      const known = new Map(to?.map((segment) => [segment.id, segment]));
      const extra = new Set(from?.map(({ id }) => id));
      expect(to?.filter(({ id }) => !extra.has(id) && !isFree(id))).toEqual([]);
      for (const segment of from ?? []) {
        const other = known.get(segment.id);
        // A language may have some entries of a list and not others.
        if (!other && isEntryKind(kindOf(name))) continue;
        const points = other?.codes.map((code) => code.points).sort();
        expect([name, segment.id, points]).toEqual([
          ...[name, segment.id],
          segment.codes.map((code) => code.points).sort(),
        ]);
      }
    }
  });

  it('stays as it is where nobody changes a word', () => {
    for (const { name, source } of translated) {
      const texts = { kind: kindOf(name), source: read(source), target: read(name), then: null };
      const { text } = writeTranslation(texts, { ...nothing, stamp: stampOf(texts.source) });
      expect(text.replace(/^# translates: .*\n/, '')).toBe(texts.target);
    }
  });

  it('says the same when its words are written into the source’s shape', () => {
    for (const { name, source } of translated) {
      const texts = { kind: kindOf(name), source: read(source), target: read(name), then: null };
      const before = pairTexts(texts).pairs.filter(({ target }) => target !== null);
      const words = new Map(before.map((pair) => [pair.source.id, pair.target?.text ?? '']));
      const edit = { ...nothing, words, stamp: stampOf(texts.source) };
      const { text } = writeTranslation({ ...texts, target: null }, edit);
      const after = new Map(
        pairTexts({ ...texts, target: text }).pairs.map(({ source: { id }, target }) => [
          id,
          target,
        ]),
      );
      for (const { source: segment, target } of before)
        expect([name, segment.id, after.get(segment.id)?.text]).toEqual([
          ...[name, segment.id, target?.text],
        ]);
    }
  });
});
