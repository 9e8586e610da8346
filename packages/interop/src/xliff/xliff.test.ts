import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largestXliff,
  readXliff,
  writeXliff,
  xliffStates,
  type XliffCode,
  type XliffDocument,
  type XliffNote,
  type XliffPiece,
} from './index.ts';

const words = fc
  .oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'binary' }))
  .map((text): XliffPiece => ({ type: 'words', words: text }));
const code = { shown: 'Term: views', open: '<Term id="views">', close: '</Term>', within: [] };
const empty = { shown: 'Ref', open: '<Ref a="&">', close: null, within: ['body/p.1@place'] };

const pieces = fc
  .tuple(words, words, words, words)
  .map(([a, b, c, d]): XliffPiece[] => [
    ...[a, { type: 'open' as const, token: '1' }, b],
    ...[{ type: 'close' as const, token: '1' }, c, { type: 'empty' as const, token: '2' }],
    ...[{ type: 'open' as const, token: 'b' }, d, { type: 'close' as const, token: 'b' }],
  ]);

const unit = fc.record({
  id: fc.stringMatching(/^[a-zA-Z0-9./@_: é-]{1,30}$/),
  notes: fc.constant<XliffNote[]>([{ category: 'context', text: 'A <lesson> & "more"' }]),
  state: fc.constantFrom(...xliffStates),
  isBehind: fc.boolean(),
  translate: fc.boolean(),
  source: pieces,
  target: fc.option(pieces),
  codes: fc.constant<XliffCode[]>([
    { token: '1', ...code },
    { token: '2', ...empty },
  ]),
});

const document = fc.record({
  sourceLanguage: fc.constant('en'),
  targetLanguage: fc.constant('ar'),
  files: fc.array(
    fc.record({
      id: fc.constant('en/a-course/01-one/quiz.yaml'),
      stamp: fc.constant('0123456789ab'),
      notes: fc.constant<XliffNote[]>([{ category: 'title', text: 'A quiz' }]),
      units: fc.array(unit, { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
});

it('gives back whatever was written', () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(readXliff(writeXliff(value)).document).toEqual(value);
    }),
  );
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(400), (text, at) => {
      const whole = writeXliff(aDocument());
      readXliff(text);
      readXliff(whole.slice(0, at) + text + whole.slice(at));
    }),
  );
});

function aDocument(): XliffDocument {
  return {
    ...{ sourceLanguage: 'en', targetLanguage: 'fr' },
    files: [{ id: 'en/poster.yaml', stamp: '0123456789ab', notes: [], units: [] }],
  };
}

const head = '<?xml version="1.0"?>\n';
const open =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">';
const inUnit = (content: string) =>
  `${head}${open}<file id="f" original="f"><unit id="u"><segment>${content}</segment></unit></file></xliff>`;

describe('refuses, with the place,', () => {
  it.each([
    ['what is no XML', 'Bonjour', 'broken-xml', 1],
    ['what ends too early', `${head}${open}<file id="a">`, 'broken-xml', 2],
    [
      'a document type',
      `${head}<!DOCTYPE xliff [<!ENTITY a "aaaa">]>\n${open}&a;</xliff>`,
      'doctype',
      2,
    ],
    ['an entity that nobody knows', inUnit('<source>&lol;</source>'), 'broken-xml', 2],
    ['another format', `${head}<html/>`, 'not-xliff', 2],
    [
      'an earlier XLIFF',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      'not-xliff',
      1,
    ],
    [
      'a version that is not there yet',
      `${open.replace('2.1', '3.0')}</xliff>`,
      'wrong-version',
      1,
    ],
    ['a missing language', `${open.replace('trgLang', 'x')}</xliff>`, 'missing-attribute', 1],
    [
      'an element that is none of XLIFF',
      inUnit('<source><script>x</script></source>'),
      'unknown-element',
      2,
    ],
    ['what is nested without end', `${open}${'<group>'.repeat(60)}`, 'too-deep', 1],
    ['what is too large', ' '.repeat(largestXliff + 1), 'too-large', 1],
  ])('%s', (_what, text, code, line) => {
    expect(readXliff(text).problem).toMatchObject({ code, line });
  });
});

it('reads what other tools make of it: divided passages, marks, and ends of codes by themselves', () => {
  const text = inUnit('').replace(
    '<segment></segment>',
    `<segment state="final"><source>A <sc id="1"/><mrk id="m" type="term">b</mrk></source><target>X <sc id="1"/>y</target></segment>
     <ignorable><source> </source><target> </target></ignorable>
     <segment state="translated"><source>c<ec startRef="1"/></source><target>z<ec startRef="1"/></target></segment>
     <x:memory xmlns:x="urn:x"><source>no</source></x:memory>`,
  );
  const [file] = readXliff(text).document?.files ?? [];
  expect(file?.units[0]).toMatchObject({
    state: 'translated',
    source: [
      { type: 'words', words: 'A ' },
      { type: 'open', token: '1' },
      { type: 'words', words: 'b c' },
      { type: 'close', token: '1' },
    ],
    target: [
      { type: 'words', words: 'X ' },
      { type: 'open', token: '1' },
      { type: 'words', words: 'y z' },
      { type: 'close', token: '1' },
    ],
  });
});
