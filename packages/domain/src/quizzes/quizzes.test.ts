import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideStart,
  drawQuestions,
  gradeAttempt,
  gradeResponse,
  keyResponse,
  questionTypes,
  readResponse,
  toLearnerQuestion,
  type AuthoredQuestion,
  type FormEntries,
  type LearnerQuestion,
  type QuestionResponse,
} from './index.ts';
import { aQuestion } from './testing/a-question.ts';

const all: AuthoredQuestion[] = questionTypes.map((type) => aQuestion(type));
const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** Fills in the learner's form as somebody who knows the response would. */
function fillIn(
  question: AuthoredQuestion,
  seed: number,
  response: QuestionResponse,
): QuestionResponse {
  const blank = toLearnerQuestion(question, seed, null);
  const token = (view: { token: string; text: string }[], text: string) =>
    view.find((choice) => choice.text === text)?.token ?? '';
  const send = (entries: FormEntries, saved: QuestionResponse | null = null) => {
    const read = readResponse(question, seed, { entries, saved });
    if (!read.ok) throw new Error(read.problem);
    return read.response;
  };
  if (question.type === 'single-choice' && response.type === 'single-choice' && 'choices' in blank)
    return send({ answer: [token(blank.choices, `text of ${response.option}`)] });
  if (
    question.type === 'multiple-response' &&
    response.type === 'multiple-response' &&
    'choices' in blank
  )
    return send({ answer: response.options.map((id) => token(blank.choices, `text of ${id}`)) });
  if (response.type === 'true-false') return send({ answer: [String(response.value)] });
  if (response.type === 'matching' && blank.type === 'matching')
    return send(
      Object.fromEntries(
        Object.entries(response.pairs).map(([left, right]) => [
          `answer:${token(blank.rows, `left ${left}`)}`,
          [token(blank.choices, `half ${right}`)],
        ]),
      ),
    );
  if (response.type === 'ordering' && blank.type === 'ordering')
    return send(
      Object.fromEntries(
        response.order.map((id, place) => [
          `answer:${token(blank.items, `item ${id}`)}`,
          [String(place + 1)],
        ]),
      ),
    );
  if (response.type === 'numeric') return send({ answer: [String(response.value)] });
  if (response.type === 'short-text') return send({ answer: [response.text] });
  if (response.type === 'case') {
    let saved: QuestionResponse | null = null;
    for (const id of response.path) {
      const view: LearnerQuestion = toLearnerQuestion(question, seed, saved);
      if (view.type !== 'case') throw new Error('not a case');
      saved = send({ answer: [token(view.decisions, `decide ${id}`)] }, saved);
    }
    if (saved) return saved;
  }
  throw new Error(`no form for ${question.type}`);
}

describe.each(all)('a $type question', (question) => {
  it('gives the full score to its own key and none to a blank', () => {
    expect(gradeResponse(question, keyResponse(question)).score).toBe(1);
    expect(gradeResponse(question, null).score).toBe(0);
  });

  it('reads from its form what was put into it, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const key = keyResponse(question);
        const read = fillIn(question, seed, key);
        expect(gradeResponse(question, read).score).toBe(1);
        const again = toLearnerQuestion(question, seed, read);
        expect(readResponse(question, seed, { entries: formOf(again), saved: read }).ok).toBe(
          question.type !== 'case',
        );
      }),
      { numRuns: 40 },
    );
  });

  it('shows a learner no feedback, no key and no id of an author', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const shown = JSON.stringify(toLearnerQuestion(question, seed, null));
        expect(shown).not.toContain('FEEDBACK');
        for (const word of [
          'correct',
          'accepted',
          'tolerance',
          'points',
          'misconceptions',
          '"right-1"',
        ])
          expect(shown).not.toContain(word);
        if (question.type === 'case') expect(shown).not.toContain('scene hall');
        if (question.type === 'short-text') expect(shown.toLowerCase()).not.toContain('accession');
        if (question.type === 'numeric') expect(shown).not.toContain('54');
      }),
      { numRuns: 20 },
    );
  });

  it('refuses an empty form and unknown choices, and throws at nothing', () => {
    const read = (entries: FormEntries) => readResponse(question, 7, { entries, saved: null });
    expect(read({})).toEqual({ ok: false, problem: 'nothing' });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string())), (entries) => {
        const outcome = read(entries);
        if (outcome.ok) expect(outcome.response.type).toBe(question.type);
      }),
    );
    if (!['numeric', 'short-text', 'matching', 'ordering'].includes(question.type))
      expect(read({ answer: ['c99'] })).toEqual({ ok: false, problem: 'unknown' });
  });

  it('keeps every score between 0 and 1', () => {
    for (const other of all) {
      const { score } = gradeResponse(question, keyResponse(other));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

/** The form as a page would send it back unchanged. */
function formOf(view: LearnerQuestion): FormEntries {
  if (view.type === 'multiple-response') return { answer: view.selected };
  if (view.type === 'matching')
    return Object.fromEntries(
      view.rows.map((row) => [`answer:${row.token}`, [row.selected ?? '']]),
    );
  if (view.type === 'ordering')
    return Object.fromEntries(
      view.items.map((item) => [`answer:${item.token}`, [String(item.place)]]),
    );
  if (view.type === 'numeric' || view.type === 'short-text') return { answer: [view.value] };
  if (view.type === 'case') return {};
  return { answer: view.selected === null ? [] : [view.selected] };
}

describe('choices', () => {
  it('come in an order that differs between seeds, under tokens that do not tell', () => {
    const question = aQuestion('single-choice');
    const rightTokens = new Set<string>();
    for (let seed = 0; seed < 50; seed += 1) {
      const view = toLearnerQuestion(question, seed, keyResponse(question));
      if (view.type === 'single-choice' && view.selected) rightTokens.add(view.selected);
    }
    expect([...rightTokens].sort()).toEqual(['c1', 'c2', 'c3']);
  });
});

describe('partial credit', () => {
  it('takes a wrong choice off a right one in a multiple response', () => {
    const question = aQuestion('multiple-response');
    const score = (options: string[]) =>
      gradeResponse(question, { type: 'multiple-response', options }).score;
    expect(score(['right-1'])).toBe(0.5);
    expect(score(['right-1', 'right-2', 'wrong-1'])).toBe(0.5);
    expect(score(['right-1', 'right-2', 'wrong-1', 'wrong-2'])).toBe(0);
    expect(score(['wrong-1'])).toBe(0);
  });

  it('counts the lines of a matching that are right', () => {
    const question = aQuestion('matching');
    const grade = gradeResponse(question, { type: 'matching', pairs: { a: 'a', b: 'x' } });
    expect(grade.score).toBeCloseTo(1 / 3);
    expect(grade.parts[1]).toMatchObject({
      answer: 'half x',
      expected: 'half b',
      verdict: 'wrong',
    });
    expect(grade.parts[2]).toMatchObject({ verdict: 'missed' });
  });

  it('takes what a guess would earn off an ordering', () => {
    const question = aQuestion('ordering');
    const score = (order: string[]) => gradeResponse(question, { type: 'ordering', order }).score;
    expect(score(['first', 'second', 'fourth', 'third'])).toBeCloseTo(1 / 3);
    expect(score(['fourth', 'third', 'second', 'first'])).toBe(0);
  });

  it('counts a case by the points of the way taken', () => {
    const question = aQuestion('case');
    const score = (path: string[]) => gradeResponse(question, { type: 'case', path }).score;
    expect(score(['poor', 'fine'])).toBeCloseTo(1 / 3);
    expect(score(['good'])).toBeCloseTo(2 / 3);
    expect(score(['nonsense'])).toBe(0);
  });
});

describe('a case', () => {
  it('does not decide twice when a form is sent twice', () => {
    const question = aQuestion('case');
    const saved: QuestionResponse = { type: 'case', path: ['good'] };
    const entries = { answer: ['c1'], step: ['0'] };
    expect(readResponse(question, 1, { entries, saved })).toEqual({
      ok: false,
      problem: 'unknown',
    });
  });

  it('cannot come back to a scene, lead nowhere or earn nothing', () => {
    const decision = { id: 'go', text: 't', points: 1, feedback: 'f', next: 'desk' };
    const scene = (change: object) => ({
      scenes: [
        {
          id: 'desk',
          text: 's',
          decisions: [
            { ...decision, ...change },
            { ...decision, id: 'b', next: null },
          ],
        },
      ],
    });
    expect(() => aQuestion('case', scene({}))).toThrow('comes back');
    expect(() => aQuestion('case', scene({ next: 'nowhere' }))).toThrow('no scene');
  });
});

describe('numbers and short texts', () => {
  it('are read as people write them', () => {
    const question = aQuestion('numeric');
    for (const text of ['54', ' 54 ', '54.0', '54,0', '٥٤', '۵۴', '+54', '54%']) {
      const read = readResponse(question, 1, { entries: { answer: [text] }, saved: null });
      expect(read.ok && gradeResponse(question, read.response).score, text).toBe(1);
    }
    for (const text of ['fifty', '5e1', '1.2.3', '--54', 'NaN', 'Infinity'])
      expect(readResponse(question, 1, { entries: { answer: [text] }, saved: null })).toEqual({
        ok: false,
        problem: 'number',
      });
  });

  it('are right within the tolerance and not beyond', () => {
    const question = aQuestion('numeric');
    const score = (value: number) => gradeResponse(question, { type: 'numeric', value }).score;
    expect([score(53), score(55), score(52.9), score(55.1)]).toEqual([1, 1, 0, 0]);
  });

  it('are compared without case, accents, spaces and punctuation around them', () => {
    const question = aQuestion('short-text', { accepted: ['accès', 'Ёлка', 'مُحَمَّد'] });
    for (const text of [' ACCES. ', 'accès', 'елка', 'محمد', '«Accès»'])
      expect(gradeResponse(question, { type: 'short-text', text }).score, text).toBe(1);
    expect(gradeResponse(question, { type: 'short-text', text: '...' }).score).toBe(0);
  });

  it('lose signs that no word has', () => {
    const read = (text: string) =>
      readResponse(aQuestion('short-text'), 1, { entries: { answer: [text] }, saved: null });
    expect(read('acces\u0000sion\ud800')).toMatchObject({ response: { text: 'acces sion' } });
    expect(read('\u0000')).toEqual({ ok: false, problem: 'nothing' });
  });

  it('answer a known misconception with what helps against it', () => {
    const grade = gradeResponse(aQuestion('short-text'), { type: 'short-text', text: 'Signature' });
    expect(grade.parts[0]?.feedback).toBe('FEEDBACK signature');
  });
});

describe('drawQuestions', () => {
  const bank = Array.from({ length: 12 }, (_, i) => ({ id: `q${i}`, tags: [i < 6 ? 'a' : 'b'] }));
  const draw = [
    { tag: 'a', count: 2 },
    { tag: 'b', count: 3 },
  ];

  it('draws so many of each tag, none twice, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawQuestions(bank, draw, seed);
        expect(drawn.filter(({ tags }) => tags[0] === 'a')).toHaveLength(2);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(5);
        expect(drawQuestions(bank, draw, seed)).toEqual(drawn);
      }),
    );
  });

  it('keeps the whole bank in order when there is nothing to draw', () => {
    expect(drawQuestions(bank, [], 3)).toEqual(bank);
  });

  it('refuses a bank that is too small', () => {
    expect(() => drawQuestions(bank, [{ tag: 'a', count: 7 }], 1)).toThrow('7 are drawn');
  });
});

describe('decideStart', () => {
  const rules = { passMark: 75, draw: [], attempts: { max: 3, waitMinutes: 10 } };
  const now = new Date('2026-11-24T12:00:00Z');
  const ended = (minutesAgo: number) => ({
    id: 'att_1',
    submittedAt: new Date(now.getTime() - minutesAgo * 60_000),
    passed: false,
  });

  it('starts when nothing speaks against it', () => {
    expect(decideStart(rules, [], now)).toEqual({ start: true });
    expect(decideStart(rules, [ended(10)], now)).toEqual({ start: true });
  });

  it('resumes an open attempt before anything else', () => {
    const open = { id: 'att_2', submittedAt: null, passed: null };
    expect(decideStart(rules, [ended(1), ended(2), open], now)).toEqual({
      start: false,
      reason: 'open-attempt',
      attemptId: 'att_2',
    });
  });

  it('refuses when all attempts are used', () => {
    expect(decideStart(rules, [ended(60), ended(50), ended(40)], now)).toEqual({
      start: false,
      reason: 'no-attempts-left',
    });
  });

  it('says from when on the next attempt may start', () => {
    expect(decideStart(rules, [ended(4)], now)).toEqual({
      start: false,
      reason: 'too-early',
      from: new Date('2026-11-24T12:06:00Z'),
    });
  });
});

describe('gradeAttempt', () => {
  it('gives 100 to all keys, 0 to a blank, and passes from the mark on', () => {
    const keys = new Map(all.map((question) => [question.id, keyResponse(question)]));
    expect(gradeAttempt(all, keys, 100)).toMatchObject({ scorePercent: 100, passed: true });
    expect(gradeAttempt(all, new Map(), 1)).toMatchObject({ scorePercent: 0, passed: false });
    const half = new Map([...keys].slice(0, 4));
    expect(gradeAttempt(all, half, 50)).toMatchObject({ scorePercent: 50, passed: true });
    expect(gradeAttempt(all, half, 51)).toMatchObject({ passed: false });
  });
});
