import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLesson } from '../gate/index.ts';
import { aLesson, aResolver } from '../testing/a-resolver.ts';
import { stampOf } from '../translations/stamp.ts';
import { pairTexts, splitSegments, writeTranslation, type TranslatedTexts } from './index.ts';

const body = `## The gate

A <Term id="opsc">word</Term> on **it** <Ref source="report" place="page 4" />.

<Callout kind="why" title="Why">

- One thing.
- Another thing.

</Callout>`;
const source = aLesson(body);
const terms = new Map([['opsc', { term: 'protocole OPSC' }]]);
const stamp = stampOf(source);

function translate(words: Record<string, string>, texts: Partial<TranslatedTexts> = {}) {
  const before = { kind: 'lesson' as const, source, target: null, then: null, ...texts };
  const edit = { words: new Map(Object.entries(words)), stamp: stampOf(before.source), terms };
  const written = writeTranslation(before, edit);
  const { pairs } = pairTexts({ ...before, target: written.text, then: null });
  return { ...written, pairs, state: (id: string) => pairs.find((p) => p.source.id === id)?.state };
}

const sentence = 'body/p.1/words.1';
const place = `${sentence}/Ref-source-report.1@place`;
const whole = {
  'head/title': 'Un titre',
  'head/summary': 'Un résumé.',
  'body/heading.1/words.1': 'La porte',
  [sentence]: 'Un <1>protocole</1> là-dessus <2/>, <b>voilà</b>.',
  [place]: 'page 4, en haut',
  'body/Callout.1@title': 'Pourquoi',
  'body/Callout.1/list.1/item.1/p.1/words.1': 'Une chose.',
  'body/Callout.1/list.1/item.2/p.1/words.1': 'Une autre.',
};

it('takes a lesson apart into words, and into codes for what is none', () => {
  const { segments } = splitSegments(source, 'lesson');
  expect(segments.map(({ id }) => id)).toEqual(Object.keys(whole));
  expect(segments.find(({ id }) => id === sentence)?.text).toBe('A <1>word</1> on <b>it</b> <2/>.');
});

it('makes a lesson in another language out of words', () => {
  const { text, problems, pairs } = translate(whole);
  expect([...problems]).toEqual([]);
  expect(pairs.every(({ state }) => state === 'translated')).toBe(true);
  expect(text).toContain(
    'Un <Term id="opsc">protocole</Term> là-dessus <Ref source="report" place="page 4, en haut" />, **voilà**.',
  );
  expect(text).toContain(`translates: '${stamp}'`);
});

it('marks what is not translated, and the gate refuses the mark with its place', async () => {
  const { text, state } = translate({ 'head/title': 'Un titre' });
  expect([state('head/title'), state(sentence)]).toEqual(['translated', 'untranslated']);
  const { value, errors } = await compileLesson({
    path: 'a.mdx',
    source: text,
    resolve: aResolver(),
  });
  expect(value).toBeNull();
  expect(errors.map(({ message }) => message).join()).toContain('the translation is not finished');
  expect(errors.map(({ line }) => line)).toContain(9);
});

describe('when the source moves on', () => {
  const made = translate(whole).text.replace('minutes: 1', 'minutes: 2');
  const then = { text: source, stamp };

  it('tells which segments are behind, and what the source said', () => {
    const now = aLesson(body.replace('Another thing.', 'Quite another thing.'));
    const { pairs } = pairTexts({ kind: 'lesson', source: now, target: made, then });
    const behind = pairs.filter(({ state }) => state === 'behind');
    expect(behind.map(({ before }) => before)).toEqual(['Another thing.']);
  });

  it('keeps translated segments that have moved, and asks for the new ones', () => {
    const now = aLesson(body.replace('## The gate\n', '## The gate\n\nAt first this.\n'));
    const { text, pairs } = translate({}, { source: now, target: made, then });
    const open = pairs.filter(({ state }) => state !== 'translated');
    expect(open.map(({ source: { text: words } }) => words)).toEqual(['At first this.']);
    expect(text).toContain('⟦At first this.⟧');
    expect(text).toContain('Un <Term id="opsc">protocole</Term>');
    expect(text).toContain('minutes: 2');
  });

  it('marks what is behind with the stamp that it was made from, until somebody looks at it', () => {
    const now = aLesson(body.replace('Another thing.', 'Quite another thing.').replace('One', 'A'));
    const [first, second] = ['item.1', 'item.2'].map(
      (item) => `body/Callout.1/list.1/${item}/p.1/words.1`,
    ) as [string, string];
    const one = translate({ [first]: 'Une chose.' }, { source: now, target: made, then });
    expect([one.state(first), one.state(second)]).toEqual(['translated', 'behind']);
    expect(one.text).toContain(`⟦${stamp}: Une autre.⟧`);
    const sourceAt = (at: string) => (at === stamp ? source : null);
    const again = { kind: 'lesson' as const, source: now, target: one.text, then: null, sourceAt };
    const found = pairTexts(again).pairs.find(({ source: { id } }) => id === second);
    expect(found).toMatchObject({ state: 'behind', before: 'Another thing.' });
    const two = translate({ [second]: 'Tout autre chose.' }, again);
    expect(two.text).not.toContain('⟦');
  });
});

describe('words with a problem', () => {
  it.each([
    ['an unknown code', 'Un <1>mot</1> <2/> <3/>', 'code-unknown'],
    ['a code that is never closed', 'Un <1>mot <2/>', 'code-crossed'],
    ['a code that stands twice', 'Un <1>protocole</1> <2/><2/>', 'code-twice'],
    ['codes that cross', '<1>mot <b>x</1> </b><2/>', 'code-crossed'],
    ['a mark', 'Un ⟦<1>mot</1> <2/>', 'mark-in-words'],
    ['too many words', 'x'.repeat(6001), 'too-long'],
  ])('are not written down: %s', (_what, words, code) => {
    const { text, problems } = translate({ [sentence]: words });
    expect(problems.get(sentence)).toMatchObject([{ code }]);
    expect(text).toBe(translate({}).text);
  });

  it.each([
    ['a missing code', 'Un <1>protocole</1>.', 'code-missing'],
    ['a term by another name', 'Un <1>avis</1> <2/>', 'term-missing'],
    ['another figure', 'Un <1>protocole</1> 7 <2/>', 'figures-differ'],
  ])('are kept as unfinished: %s', (_what, words, code) => {
    const { problems, state, pairs } = translate({ [sentence]: words });
    expect(problems.get(sentence)).toMatchObject([{ code }]);
    expect(state(sentence)).toBe('unfinished');
    expect(pairs.find(({ source: { id } }) => id === sentence)?.target?.text).toBe(words);
  });

  it('are told when a sentence is left as it was', () => {
    const long = aLesson('This is a sentence of several words.');
    const { problems } = translate(
      { [sentence]: 'This is a sentence of several words.' },
      { source: long },
    );
    expect(problems.get(sentence)).toEqual([{ code: 'same-as-source' }]);
  });
});

it('writes down whatever a translator types so that it reads back as typed, or says that it cannot', () => {
  const signs = fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '<',
      '>',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '#',
      '- ',
      '1. ',
      '|',
      '\\',
      '&amp;',
    ],
    ...[
      '&',
      '~~',
      'import x',
      'export y',
      '---',
      '"',
      "'",
      ': ',
      'كلمة',
      'mot',
      ' ',
      '!',
      '=',
      '<1>',
    ],
    ...['<a>', 'https://example.org', '</1>', '\u200F', '\t', ':', '@'],
  );
  const typed = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(typed, typed, typed, (words, title, item) => {
      const asked = {
        [sentence]: `${words}<1>protocole</1> ${title} <2/>${words}`,
        [place]: title,
        'head/summary': words,
        'body/Callout.1@title': title,
        'body/Callout.1/list.1/item.1/p.1/words.1': item,
        'body/heading.1/words.1': item,
      };
      const { problems, pairs } = translate(asked);
      for (const [id, said] of Object.entries(asked)) {
        if (problems.has(id) || said.trim() === '') continue;
        const found = pairs.find((pair) => pair.source.id === id);
        expect(found?.target?.text).toBe(said.trim());
      }
    }),
    { numRuns: 100 },
  );
});

describe('lists of entries', () => {
  const glossary =
    'a: { term: one, definition: The first. }\nb:\n  term: two\n  definition: The second.\n  plain: "2"\n';
  const texts = { kind: 'glossary' as const, source: glossary, then: null };

  it('get what they lack, and keep their remarks and their own entries', () => {
    const target =
      '# Nos mots\nz: { term: propre, definition: À nous. }\nb:\n  term: deux\n  definition: Le second.\n  forms: [seconde]\n';
    const edit = {
      words: new Map([
        ['a/term', 'un'],
        ['b/plain', 'deux: 2'],
      ]),
      ...{ stamp, terms },
    };
    const { text } = writeTranslation({ ...texts, target }, edit);
    expect(text).toBe(
      `# translates: ${stamp}\n${target}  plain: 'deux: 2'\na:\n  term: un\n  definition: ⟦The first.⟧\n`,
    );
  });

  it('begin with all entries marked', () => {
    const { text } = writeTranslation(
      { ...texts, target: null },
      { words: new Map(), stamp, terms },
    );
    expect(text).toContain('b:\n  term: ⟦two⟧\n  definition: ⟦The second.⟧');
  });
});

it('keeps the ways to write an answer as one list, of whatever length', () => {
  const quiz = 'title: A quiz\nquestions:\n  - id: q\n    accepted: [first, the first]\n';
  const written = writeTranslation(
    { kind: 'quiz', source: quiz, target: null, then: null },
    { words: new Map([['questions/q/accepted', 'un\nle premier\n1er: ici']]), stamp, terms },
  );
  expect(written.text).toContain("accepted: [un, le premier, '1er: ici']");
});

it('tells where a text cannot be read', () => {
  expect(splitSegments('---\ntitle: [\n---\n', 'lesson').problem).toMatchObject({ line: 2 });
  expect(splitSegments(aLesson('<Callout>'), 'lesson').problem).toMatchObject({ line: 8 });
});
