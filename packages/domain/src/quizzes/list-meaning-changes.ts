import type { CourseOutline } from '../courses/index.ts';
import type { AuthoredQuestion } from './authored-question.ts';
import type { QuizRules } from './quiz-rules.ts';

/** What of a course version a correction may not touch (ADR 019). */
export interface CourseMeaning {
  outline: CourseOutline;
  /** The languages in which it is published. */
  locales: readonly string[];
  quizzes: readonly { quizKey: string; rules: QuizRules }[];
  questions: readonly { locale: string; quizKey: string; body: AuthoredQuestion }[];
}

/** What a new edition may change and a correction may not. */
export const meaningChangeCodes = [
  'audience-differs',
  'reward-differs',
  'learning-time-differs',
  'locale-missing',
  'modules-differ',
  'lessons-differ',
  'objectives-differ',
  'quizzes-differ',
  'rules-differ',
  'questions-differ',
  'key-differs',
] as const;

/** One such change; `subject` says where. */
export interface MeaningChange {
  code: (typeof meaningChangeCodes)[number];
  /** A module, lesson, quiz or question; empty where the course as a whole is meant. */
  subject: string;
}

/**
 * All that keeps a text from being published as a correction of another: other steps, other rules, other
 * questions, or another key. Sentences, pictures, reading times and new languages may differ. Empty when it
 * may. Whether the sentences still say the same is for the person to judge who publishes.
 */
export function listMeaningChanges(before: CourseMeaning, after: CourseMeaning): MeaningChange[] {
  return [
    ...listOutlineChanges(before.outline, after.outline),
    ...before.locales
      .filter((locale) => !after.locales.includes(locale))
      .map((subject) => ({ code: 'locale-missing', subject }) as const),
    ...listQuizChanges(before.quizzes, after.quizzes),
    ...listQuestionChanges(before, after),
  ];
}

function listOutlineChanges(before: CourseOutline, after: CourseOutline): MeaningChange[] {
  const changes: MeaningChange[] = [];
  const whole = (code: MeaningChange['code'], differs: boolean) => {
    if (differs) changes.push({ code, subject: '' });
  };
  whole('audience-differs', !same([before.audience, before.ages], [after.audience, after.ages]));
  whole('reward-differs', before.reward !== after.reward);
  // A certificate states it: two certificates of one edition say the same.
  whole('learning-time-differs', before.certificate.minutes !== after.certificate.minutes);
  const slugs = (outline: CourseOutline) => outline.modules.map(({ slug }) => slug);
  whole('modules-differ', !same(slugs(before), slugs(after)));
  for (const module of before.modules) {
    const now = after.modules.find(({ slug }) => slug === module.slug);
    if (!now) continue;
    const pages = ({ lessons, hasAdultPage }: typeof module) => [
      lessons.map(({ slug }) => slug),
      hasAdultPage,
    ];
    if (!same(pages(module), pages(now)))
      changes.push({ code: 'lessons-differ', subject: module.slug });
    for (const lesson of module.lessons) {
      const other = now.lessons.find(({ slug }) => slug === lesson.slug);
      if (other && !same([...lesson.objectives].sort(), [...other.objectives].sort()))
        changes.push({ code: 'objectives-differ', subject: `${module.slug}/${lesson.slug}` });
    }
  }
  return changes;
}

function listQuizChanges(
  before: CourseMeaning['quizzes'],
  after: CourseMeaning['quizzes'],
): MeaningChange[] {
  const rules = new Map(after.map((quiz) => [quiz.quizKey, quiz.rules]));
  const changes: MeaningChange[] = before
    .filter((quiz) => rules.has(quiz.quizKey) && !same(quiz.rules, rules.get(quiz.quizKey)))
    .map(({ quizKey }) => ({ code: 'rules-differ', subject: quizKey }));
  const keys = (quizzes: CourseMeaning['quizzes']) => quizzes.map(({ quizKey }) => quizKey).sort();
  if (!same(keys(before), keys(after))) changes.unshift({ code: 'quizzes-differ', subject: '' });
  return changes;
}

function listQuestionChanges(before: CourseMeaning, after: CourseMeaning): MeaningChange[] {
  const changes = new Map<string, MeaningChange>();
  const note = (change: MeaningChange) => changes.set(`${change.code} ${change.subject}`, change);
  const kept = before.questions.filter(({ locale }) => after.locales.includes(locale));
  const place = ({ locale, quizKey, body }: CourseMeaning['questions'][number]) =>
    `${locale} ${quizKey} ${body.id}`;
  const now = new Map(after.questions.map((question) => [place(question), question.body]));
  for (const question of kept) {
    const body = now.get(place(question));
    if (!body) note({ code: 'questions-differ', subject: question.quizKey });
    else if (!same(toKey(question.body), toKey(body)))
      note({ code: 'key-differs', subject: question.body.id });
  }
  const known = new Set(kept.map(place));
  for (const question of after.questions)
    if (before.locales.includes(question.locale) && !known.has(place(question)))
      note({ code: 'questions-differ', subject: question.quizKey });
  return [...changes.values()];
}

/** What decides how a question is drawn and graded, without its sentences. */
function toKey(question: AuthoredQuestion): unknown {
  const { type, objective, lesson, tags } = question;
  return [type, objective, lesson, [...tags].sort(), toTypeKey(question)];
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

function toTypeKey(question: AuthoredQuestion): unknown {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return [...question.options].sort(byId).map(({ id, correct }) => [id, correct]);
    case 'true-false':
      return question.answer;
    case 'matching':
      return [ids(question.pairs).sort(), ids(question.distractors).sort()];
    case 'ordering':
      return ids(question.items);
    case 'numeric':
      return [question.answer, question.tolerance];
    case 'short-text':
      return [...question.accepted].sort();
    case 'case':
      return [
        question.start,
        [...question.scenes]
          .sort(byId)
          .map(({ id, decisions }) => [
            id,
            [...decisions].sort(byId).map((one) => [one.id, one.points, one.next]),
          ]),
      ];
  }
}

/** Whether two values say the same, however the fields of their objects are ordered. */
function same(a: unknown, b: unknown): boolean {
  return toText(a) === toText(b);
}

function toText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
