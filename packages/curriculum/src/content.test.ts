import { countMinutes, listLessonKeys, listQuizKeys } from '@heard/domain/courses';
import {
  countDrawn,
  drawQuestions,
  gradeAttempt,
  gradeResponse,
  keyResponse,
  questionTypes,
  type AuthoredQuestion,
} from '@heard/domain/quizzes';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './content-folder.ts';
import type { CourseContent } from './course-content.ts';
import { loadCurriculum } from './load/index.ts';
import { formatProblem } from './problem.ts';
import { readRegistry } from './registry/index.ts';

const loaded = await loadCurriculum(contentFolder);
const courses = loaded.value?.courses ?? [];
const parts = loaded.value?.parts ?? [];

describe('the content', () => {
  it('has no problem in any file', () => {
    expect(loaded.errors.map(formatProblem)).toEqual([]);
  });

  // Figures that are no registered facts, minutes that do not fit the words, and texts beyond the band.
  it('has no remark in any lesson, and no translation of an earlier text', () => {
    expect(loaded.warnings.map(formatProblem)).toEqual([]);
  });

  it('has the parliamentary briefing, of 5 modules and 15 to 20 lessons', () => {
    const briefing = courses.find(({ outline }) => outline.slug === 'parliamentary-briefing');
    expect(briefing?.outline.modules).toHaveLength(5);
    const lessons = briefing ? listLessonKeys(briefing.outline).length : 0;
    expect(lessons).toBeGreaterThanOrEqual(15);
    expect(lessons).toBeLessThanOrEqual(20);
  });

  it('uses every registered fact and source', () => {
    const { registry } = readRegistry(contentFolder, 'en');
    const used = parts.flatMap(({ lessons }) => lessons.map(({ compiled }) => compiled.uses));
    const facts = new Set(used.flatMap(({ figures, keyFacts }) => [...figures, ...keyFacts]));
    const asked = courses.flatMap(({ questions }) => questions.map(({ body }) => body.source.id));
    const sources = new Set([
      ...used.flatMap((uses) => uses.sources.map(({ id }) => id)),
      ...asked,
    ]);
    const unused = (known: Iterable<string> = [], named: Set<string>) =>
      [...known].filter((id) => !named.has(id));
    expect(unused(registry?.facts.keys(), facts)).toEqual([]);
    expect(unused(registry?.sources.keys(), sources)).toEqual([]);
  });
});

describe.each(courses.map((course) => [course.outline.slug, course] as const))(
  '%s',
  (_, course) => {
    const { outline, questions, quizzes } = course;
    const banks = quizzes.map(({ quizKey, rules }) => ({
      ...{ quizKey, rules },
      bank: questions.filter((question) => question.quizKey === quizKey).map(({ body }) => body),
    }));

    it('has the words of every module and lesson', () => {
      for (const words of Object.values(course.words)) {
        expect(Object.keys(words.modules)).toEqual(outline.modules.map(({ slug }) => slug));
        expect(Object.keys(words.lessons)).toEqual(listLessonKeys(outline));
        for (const { title, summary } of Object.values(words.lessons)) {
          expect(title.length).toBeLessThanOrEqual(80);
          expect(summary.length).toBeLessThanOrEqual(200);
        }
      }
    });

    it('states learning time near that of its lessons', () => {
      const minutes = countMinutes(outline);
      expect(Math.abs(outline.certificate.minutes - minutes) / minutes).toBeLessThanOrEqual(0.3);
    });

    it('teaches every objective in a lesson and tests it by a question', () => {
      const lessons = outline.modules.flatMap((module) => module.lessons);
      const taught = new Set(lessons.flatMap(({ objectives }) => objectives));
      const tested = new Set(questions.map(({ body }) => body.objective));
      const ids = Object.values(course.words)[0]?.objectives.map(({ id }) => id) ?? [];
      expect(ids.filter((id) => !taught.has(id))).toEqual([]);
      expect(ids.filter((id) => !tested.has(id))).toEqual([]);
    });

    it('tests every lesson, each question on an objective that its lesson teaches', () => {
      const objectives = new Map<string, string[]>(
        outline.modules.flatMap((module) =>
          module.lessons.map(
            (lesson) => [`${module.slug}/${lesson.slug}`, lesson.objectives] as const,
          ),
        ),
      );
      const tested = new Set(questions.map(({ body }) => body.lesson));
      expect([...objectives.keys()].filter((key) => !tested.has(key))).toEqual([]);
      const astray = questions.filter(
        ({ body }) => !objectives.get(body.lesson)?.includes(body.objective),
      );
      expect(astray.map(({ questionId }) => questionId)).toEqual([]);
    });

    it('asks in a module’s quiz about that module', () => {
      const astray = questions.filter(
        ({ quizKey, body }) => quizKey !== 'assessment' && !body.lesson.startsWith(`${quizKey}/`),
      );
      expect(astray.map(({ questionId }) => questionId)).toEqual([]);
    });

    it('has 8 questions or more in each module’s quiz, and draws 15 of 40 or more at the end', () => {
      expect(banks.map(({ quizKey }) => quizKey)).toEqual(listQuizKeys(outline));
      for (const { quizKey, rules, bank } of banks) {
        if (quizKey !== 'assessment') expect(bank.length).toBeGreaterThanOrEqual(8);
        else {
          expect(bank.length).toBeGreaterThanOrEqual(40);
          expect(countDrawn(rules, bank.length)).toBe(15);
        }
      }
    });

    it('has questions of all types', () => {
      expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(questionTypes));
    });

    it('draws as many questions as it says, none twice, whatever the seed', () => {
      for (const { rules, bank } of banks)
        for (let seed = 0; seed < 500; seed += 1) {
          const drawn = drawQuestions(bank, rules.draw, (seed * 2_654_435_761) >>> 0);
          expect(new Set(drawn.map(({ id }) => id)).size).toBe(countDrawn(rules, bank.length));
        }
    });

    it('is passed with its own keys and failed with empty sheets', () => {
      for (const { rules, bank } of banks) {
        const keys = new Map(bank.map((question) => [question.id, keyResponse(question)]));
        expect(gradeAttempt(bank, keys, rules.passMark)).toMatchObject({
          scorePercent: 100,
          passed: true,
        });
        expect(gradeAttempt(bank, new Map(), rules.passMark)).toMatchObject({
          scorePercent: 0,
          passed: false,
        });
      }
    });

    it.each(questions.map(({ questionId, body }) => [questionId, body] as const))(
      'grades %s in full by its key and with nothing when blank',
      (_id, question) => {
        expect(gradeResponse(question, keyResponse(question)).score).toBe(1);
        expect(gradeResponse(question, null).score).toBe(0);
      },
    );

    it('does not give the answer away by the length of options', () => {
      const { share, questions: counted } = measureLength(course);
      expect(counted).toBeGreaterThan(20);
      // By chance about one in three; whoever always takes the longest must not come near the pass mark.
      expect(share).toBeLessThan(0.45);
    });
  },
);

/** In how many questions with one right option that option is longer than every other. */
function measureLength({ questions }: CourseContent): { share: number; questions: number } {
  const choices = questions.flatMap(({ body }) => optionsOf(body));
  const longest = choices.filter((options) => {
    const right = options.find(({ correct }) => correct)?.text.length ?? 0;
    return options.every(({ correct, text }) => correct || text.length < right);
  });
  return { share: longest.length / choices.length, questions: choices.length };
}

function optionsOf(body: AuthoredQuestion): { text: string; correct: boolean }[][] {
  if (body.type === 'single-choice') return [body.options];
  if (body.type !== 'case') return [];
  return body.scenes.map(({ decisions }) => {
    const most = Math.max(...decisions.map(({ points }) => points));
    return decisions.map(({ text, points }) => ({ text, correct: points === most }));
  });
}
