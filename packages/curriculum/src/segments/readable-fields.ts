import type { DocumentKind } from '@heard/domain/authoring';

type YamlKind = DocumentKind | 'front-matter';

/** `*` is any name, `**` any number of names. Values at these places are read by people. */
const readable: Partial<Record<YamlKind, readonly string[]>> = {
  'front-matter': ['title', 'summary', 'sources/*/place'],
  course: [
    ...['title', 'summary', 'objectives/*/text', 'modules/*/title', 'modules/*/summary'],
    'certificate/assessed',
  ],
  quiz: [
    ...['title', 'questions/*/prompt', 'questions/*/unit', 'questions/*/source/place'],
    ...['questions/**/text', 'questions/**/left', 'questions/**/right'],
    ...['questions/**/feedback', 'questions/**/feedback/*'],
  ],
  guide: [
    ...['aim', 'before/*', 'materials/*', 'care/*', 'after/*'],
    ...['sessions/*/title', 'sessions/*/aim', 'sessions/*/withoutProjector'],
    ...['sessions/*/questions/*', 'sessions/*/steps/*/title', 'sessions/*/steps/*/text'],
  ],
  glossary: ['*/term', '*/definition', '*/plain'],
  facts: ['*/unit', '*/place', '*/note', '*/value'],
  sources: ['*/title', '*/publisher', '*/note'],
  pictures: ['*/alt', '*/labels/*'],
  poster: ['title', 'lines/*', 'helpline', 'note'],
};

/** Lists whose length is the language's own: the ways to write an answer, figures as the text has them. */
const lists: Partial<Record<YamlKind, readonly string[]>> = {
  'front-matter': ['figures'],
  quiz: ['questions/*/accepted'],
};

/** Whether people read the text at this place. */
export function isReadable(kind: YamlKind, steps: readonly string[]): boolean {
  return (readable[kind] ?? []).some((pattern) => fits(pattern.split('/'), steps));
}

/** Whether the list at this place is translated as one. */
export function isList(kind: YamlKind, steps: readonly string[]): boolean {
  return (lists[kind] ?? []).some((pattern) => fits(pattern.split('/'), steps));
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return steps.length === 0;
  if (first === '**') return steps.some((_step, at) => fits(rest, steps.slice(at)));
  return steps.length > 0 && (first === '*' || first === steps[0]) && fits(rest, steps.slice(1));
}
