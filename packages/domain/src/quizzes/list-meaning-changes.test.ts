import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOutline } from '../courses/testing/index.ts';
import {
  listMeaningChanges,
  questionTypes,
  type AuthoredQuestion,
  type CourseMeaning,
  type QuestionType,
} from './index.ts';
import { aQuestion } from './testing/index.ts';

const rules = { passMark: 70, draw: [], attempts: { max: null, waitMinutes: 0 } };

function aMeaning(change: Partial<CourseMeaning> = {}): CourseMeaning {
  return {
    outline: anOutline(),
    locales: ['en'],
    quizzes: [
      { quizKey: 'first', rules },
      { quizKey: 'assessment', rules },
    ],
    questions: questionTypes.map((type) => ({
      ...{ locale: 'en', quizKey: 'first', body: aQuestion(type) },
    })),
    ...change,
  };
}

const before = aMeaning();
const changesTo = (change: Partial<CourseMeaning>) => listMeaningChanges(before, aMeaning(change));
const outline = anOutline();
const [first, second] = outline.modules;
if (!first || !second) throw new Error('the outline has two modules');

/** The same questions, one of them changed. */
function withQuestion(type: QuestionType, change: Record<string, unknown>) {
  return {
    questions: before.questions.map((question) =>
      question.body.type === type
        ? { ...question, body: { ...question.body, ...change } as AuthoredQuestion }
        : question,
    ),
  };
}

describe('a correction', () => {
  it('may change sentences, reading times, the order of options, and add a language', () => {
    const modules = outline.modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((lesson) => ({ ...lesson, minutes: lesson.minutes + 3 })),
    }));
    const single = aQuestion('single-choice');
    expect(listMeaningChanges(before, before)).toEqual([]);
    expect(
      changesTo({
        outline: { ...outline, modules },
        locales: ['en', 'fr'],
        questions: [
          ...withQuestion('single-choice', {
            prompt: 'said better',
            options: [...single.options].reverse().map((option) => ({ ...option, text: 'other' })),
          }).questions,
          { locale: 'fr', quizKey: 'first', body: aQuestion('numeric') },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['audience-differs', '', { ...outline, audience: 'professional' as const }],
    ['audience-differs', '', { ...outline, ages: { from: 9, to: 13 } }],
    ['reward-differs', '', { ...outline, reward: 'badge' as const }],
    ['learning-time-differs', '', { ...outline, certificate: { minutes: 60, passMark: 75 } }],
    ['modules-differ', '', { ...outline, modules: [first] }],
    ['modules-differ', '', { ...outline, modules: [second, first] }],
    [
      'lessons-differ',
      'first',
      { ...outline, modules: [{ ...first, lessons: first.lessons.slice(1) }, second] },
    ],
    [
      'lessons-differ',
      'first',
      { ...outline, modules: [{ ...first, lessons: [...first.lessons].reverse() }, second] },
    ],
    [
      'lessons-differ',
      'first',
      { ...outline, modules: [{ ...first, hasAdultPage: true }, second] },
    ],
    [
      'objectives-differ',
      'second/three',
      {
        ...outline,
        modules: [
          first,
          { ...second, lessons: second.lessons.map((one) => ({ ...one, objectives: ['other'] })) },
        ],
      },
    ],
  ])('may not touch the outline: %s %s', (code, subject, changed) => {
    expect(changesTo({ outline: changed })).toEqual([{ code, subject }]);
  });

  it('may not take a language away from those who learn in it', () => {
    const both = aMeaning({ locales: ['en', 'fr'] });
    expect(listMeaningChanges(both, aMeaning())).toEqual([
      { code: 'locale-missing', subject: 'fr' },
    ]);
  });

  it('may not touch quizzes and their rules', () => {
    const [quiz] = before.quizzes;
    if (!quiz) throw new Error('there is a quiz');
    expect(changesTo({ quizzes: [quiz] })).toEqual([{ code: 'quizzes-differ', subject: '' }]);
    for (const changed of [
      { ...rules, passMark: 71 },
      { ...rules, draw: [{ tag: 'module', count: 1 }] },
      { ...rules, attempts: { max: 3, waitMinutes: 0 } },
    ])
      expect(changesTo({ quizzes: [quiz, { quizKey: 'assessment', rules: changed }] })).toEqual([
        { code: 'rules-differ', subject: 'assessment' },
      ]);
  });

  it('may neither drop nor add a question, nor move one to another quiz', () => {
    const extra = { locale: 'en', quizKey: 'first', body: aQuestion('numeric', { id: 'extra' }) };
    const expected = [{ code: 'questions-differ', subject: 'first' }];
    expect(changesTo({ questions: before.questions.slice(1) })).toEqual(expected);
    expect(changesTo({ questions: [...before.questions, extra] })).toEqual(expected);
    const moved = before.questions.map((one, at) =>
      at === 0 ? { ...one, quizKey: 'assessment' } : one,
    );
    expect(changesTo({ questions: moved })).toHaveLength(2);
  });

  const single = aQuestion('single-choice');
  const many = aQuestion('multiple-response');
  const match = aQuestion('matching');
  const order = aQuestion('ordering');
  const story = aQuestion('case');
  it.each([
    [
      'single-choice',
      { options: single.options.map((o) => ({ ...o, correct: o.id === 'wrong-1' })) },
    ],
    ['single-choice', { options: single.options.map((o) => ({ ...o, id: `${o.id}-new` })) }],
    [
      'multiple-response',
      { options: many.options.map((o) => ({ ...o, correct: o.id === 'right-1' })) },
    ],
    ['true-false', { answer: true }],
    ['matching', { pairs: match.pairs.slice(1) }],
    ['matching', { distractors: [] }],
    ['ordering', { items: [...order.items].reverse() }],
    ['numeric', { answer: 55 }],
    ['numeric', { tolerance: 2 }],
    ['short-text', { accepted: ['Accession'] }],
    ['case', { start: 'hall' }],
    [
      'case',
      {
        scenes: story.scenes.map((scene) => ({
          ...scene,
          decisions: scene.decisions.map((one) => ({ ...one, points: one.points + 1 })),
        })),
      },
    ],
    ['numeric', { tags: ['other'] }],
    ['numeric', { lesson: 'module/other' }],
  ] as const)('may not touch the key of a %s question: %j', (type, change) => {
    expect(changesTo(withQuestion(type, change))).toEqual([
      { code: 'key-differs', subject: `q-${type}` },
    ]);
  });

  it('says nothing of a question whose sentences alone differ, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionTypes),
        fc.string({ minLength: 1 }),
        (type, prompt) => {
          expect(changesTo(withQuestion(type, { prompt }))).toEqual([]);
        },
      ),
    );
  });
});
