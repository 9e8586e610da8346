import { contentFolder } from '../content-folder.ts';
import { readers, type LessonResolver } from '../gate/index.ts';
import { readRatifications } from '../registry/read-facts.ts';
import type { Registry } from '../registry/index.ts';

const { dated } = readRatifications(contentFolder);

const aPictureOfDeadlines = {
  alt: 'Six steps, one below the other.',
  labels: {
    'last-decision': 'Last decision',
    'one-year': 'One year',
    registration: 'Registration',
    'six-months-answer': 'Six months for the answer',
    views: 'Views',
    'six-months-follow-up': 'Six months for the follow-up',
  },
};

/** A small registry: one fact of each kind, two terms, two sources, a picture, and the real table for charts. */
export function aRegistry(change: Partial<Registry> = {}): Registry {
  if (!dated) throw new Error('the table of ratifications cannot be read');
  const origin = { asOf: '2019-04-30', source: 'report', place: 'page 4' };
  return {
    locale: 'en',
    facts: new Map([
      ['received', { value: 1300, unit: 'communications', ...origin, note: 'More than 1300.' }],
      ['average', { value: 5.5, unit: 'a year', ...origin, source: 'treaty' }],
    ]),
    sources: new Map([
      ['report', { title: 'The report', publisher: 'A roundtable', date: '2019-04-30' }],
      [
        'treaty',
        {
          title: 'The treaty',
          publisher: 'The depositary',
          date: '2011',
          url: 'https://treaties.example.org/?a=1&b=2',
        },
      ],
    ]),
    terms: new Map([
      ['opsc', { term: 'OPSC', definition: 'The protocol on sale.', plain: 'A treaty.' }],
      ['opac', { term: 'OPAC', definition: 'The protocol on armed conflict.' }],
    ]),
    untranslated: { facts: new Set(), sources: new Set() },
    media: new Map(),
    pictures: new Map([['deadlines', aPictureOfDeadlines]]),
    ratifications: dated,
    ...change,
  };
}

/** What a lesson of an invented course may name. */
export function aResolver(change: Partial<LessonResolver> = {}): LessonResolver {
  return {
    registry: aRegistry(),
    lessons: new Map([['first/second', '/en/courses/a-course/first/second']]),
    objectives: new Set(['read-status']),
    reader: readers.parliamentarian,
    ...change,
  };
}

/** A lesson with this body. */
export function aLesson(body: string, head: Record<string, string> = {}): string {
  const given = {
    title: 'A title',
    summary: 'A summary.',
    minutes: '1',
    objectives: '[read-status]',
  };
  const lines = Object.entries({ ...given, ...head }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
