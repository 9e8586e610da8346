const big = (unit: string, characters: number) =>
  unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
const million = 1_000_000;

/**
 * Lessons that are too large to lie in a folder, or made to keep a parser busy for minutes, each with the
 * one problem that the gate answers with. Measured before the limits were there: an import with empty lines
 * after it takes the parser a time that grows with the cube of their number.
 */
export const madeLessons: readonly (readonly [name: string, source: string, problem: string])[] = [
  ['five million characters', big('word ', 5 * million), '1:1: longer than 60000 characters'],
  ['five million line ends', big('\n', 5 * million), '1:1: longer than 60000 characters'],
  ['a million quotes', big('> ', million), '1:1: longer than 60000 characters'],
  [
    'quotes to the limit',
    big('> ', 39_000),
    '1:1: more than 10000 characters without an empty line',
  ],
  [
    'levels in one line',
    big('> ', 9_000),
    '1:1: more than 12 levels of quotes and lists in one line',
  ],
  [
    'an import that waits',
    `import a${big('\n', 1500)}`,
    '1:1: import and export are not allowed; a line may not begin with these words',
  ],
  ['a comment that waits', `{/*${big('} ', 9_000)}`, '1:1: more than 100 braces'],
  [
    'a picture that never ends',
    `![${big('a  \n', 39_000)}`,
    '2001:1: more than 2000 lines; divide the lesson',
  ],
  [
    'one paragraph of lines',
    `![${big(`${big('word ', 60)}  \n`, 39_000)}`,
    '162:1: more than 10000 characters without an empty line',
  ],
  ['brackets', big('[', 9_000), '1:1: more than 400 marks in one paragraph; divide it'],
  ['stars', big('*a _b ', 9_000), '1:1: more than 400 marks in one paragraph; divide it'],
  ['tags in one line', big('<A>', 9_000), '1:1: more than 50 tags are open at once'],
  ['tags line by line', big('<A>\n', 7_000), '51:1: more than 50 tags are open at once'],
  ['blocks', big('<Callout kind="note">\n\n', 9_000), '101:1: more than 50 tags are open at once'],
  ['empty names', big('<>', 9_000), '1:1: more than 50 tags are open at once'],
  ['front matter of braces', `---\nfigures: ${big('{', 4_000)}\n---\n`, '2:40: nested too deeply'],
  ['front matter of keys', `---\n${big('"a": ', 4_000)}\n---\n`, '2:1: nested too deeply'],
];

/** YAML of the same kind, with its first problem. Deep braces ended the whole process. */
export const madeYaml: readonly (readonly [name: string, text: string, problem: string])[] = [
  ['five million characters', big('a: b\n', 5 * million), '1:1 longer than 300000 characters'],
  ['one line', big('"', 200_000), '1:1 more than 5000 characters in one line'],
  ['braces', big('{', 4_000), '1:31 nested too deeply'],
  ['brackets, one a line', big('[\n', 9_000), '31:1 nested too deeply'],
  ['braces behind strings that close', big('["]", ', 4_900), '1:181 nested too deeply'],
  ['lists in a line', big('- ', 4_000), '1:1 nested too deeply'],
  ['questions in a line', big('? ', 4_000), '1:1 nested too deeply'],
  ['keys in a line', big('"a": ', 4_000), '1:1 nested too deeply'],
  [
    'lines further and further in',
    Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
    '102:1 nested too deeply',
  ],
  ['the same key without end', big('a: b\n', 290_000), '2:1 the key “a” is there twice'],
  [
    'a bomb of aliases',
    `a: &a [x, x]\n${Array.from({ length: 60 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *a]\n`).join('')}`,
    '2:10 aliases are not allowed',
  ],
  ['merge keys', 'base: &base { a: 1 }\nother: { <<: *base }\n', '2:14 aliases are not allowed'],
  ['an alias as a key', 'a: &a x\n*a : y\n', '2:1 a key is a word, not a list or an alias'],
  [
    'a tag that makes code',
    'a: !!js/function "return 1"\n',
    '1:4 Unresolved tag: tag:yaml.org,2002:js/function',
  ],
  [
    'a tag of bytes',
    'a: !!binary R0lGODlh\n',
    '1:13 tags such as tag:yaml.org,2002:binary are not allowed',
  ],
  ['a key that is a list', '? [a, b]\n: c\n', '1:3 a key is a word, not a list or an alias'],
  ['keys twice inside', 'a:\n  - { b: 1, b: 2 }\n', '2:13 the key “b” is there twice'],
  [
    'two documents',
    'a: b\n---\nc: d\n',
    '2:1 Source contains multiple documents; please use YAML.parseAllDocuments()',
  ],
  [
    'a sign that turns text round',
    'a: x\u202Ey\n',
    '1:5 a sign that turns the direction of text round (U+202E) is not allowed: readers would see another order than stands here',
  ],
  [
    'the same as an escape',
    'a: "x\\u202Ey"\n',
    '1:4 a sign that turns the direction of text round (U+202E) is not allowed: readers would see another order than stands here',
  ],
  ['nothing', 'a: x\u0000y\n', '1:5 a control character (U+0000) is not allowed; delete it'],
];
