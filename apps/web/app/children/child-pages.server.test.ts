import { catalogueOf, createTranslator } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { toBadgeView } from './badge-view.server.ts';
import { toChildCourseView } from './child-course-view.server.ts';
import { describeChildPage } from './child-frame-view.server.ts';
import { toChildLessonView } from './child-lesson-view.server.ts';
import { isTakenForChild } from './is-taken-for-child.server.ts';
import { refuseReturn } from './refuse-return.server.ts';
import { aChildLessonPage, childProgress } from './testing/a-child-lesson-page.ts';

const t = createTranslator('en', catalogueOf('en'));
const all = ['first/one', 'first/two', 'second/three'];

describe("a children's page", () => {
  it('says in its title how far one is, and never what it is about', () => {
    const { place } = toChildLessonView(aChildLessonPage({ lessonKey: 'second/three' }), t);
    expect(describeChildPage(t, { screen: place })).toEqual({
      title: 'Learning: 3 of 3 · Heard',
      description: null,
    });
    expect(describeChildPage(t).title).toBe('Learning · Heard');
  });

  it('is shut to whoever has left in a hurry, and open to everybody else', () => {
    expect(() => refuseReturn({ hasLeft: false, locale: 'en' })).not.toThrow();
    let answer: unknown;
    try {
      refuseReturn({ hasLeft: true, locale: 'ar' });
    } catch (thrown) {
      answer = thrown;
    }
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('Location')).toBe('/calendar?language=ar');
  });
});

describe('a screen', () => {
  it('leads to the next one over the border of a part, and from the last to the badge', () => {
    const onwardFrom = (lessonKey: string, next: string | null) =>
      toChildLessonView(aChildLessonPage({ lessonKey, next }), t).onward;
    expect(onwardFrom('first/two', 'second/three')).toEqual({
      href: '/en/courses/a-course/second/three',
      label: 'Next',
    });
    expect(onwardFrom('second/three', null)).toEqual({
      href: '/en/courses/a-course/badge',
      label: 'See your badge',
    });
  });

  it('has a link to the page for the adult where its part has one', () => {
    expect(toChildLessonView(aChildLessonPage(), t).adult).toMatchObject({
      href: '/en/courses/a-course/first/for-adults',
    });
    const other = toChildLessonView(aChildLessonPage({ lessonKey: 'second/three' }), t);
    expect(other).toMatchObject({ adult: null, sourcesNote: null });
  });

  it('counts screens and no steps, and blames nobody for those that are left', () => {
    const page = aChildLessonPage({ lessonKey: 'first/two', progress: childProgress('first/one') });
    const { progress, part } = toChildLessonView(page, t);
    expect(progress?.text).toBe('1 of 3 screens');
    expect(part.screens.map(({ state, stateLabel }) => [state, stateLabel])).toEqual([
      ['done', 'done'],
      ['current', 'you are here'],
    ]);
  });
});

describe('the course', () => {
  it('speaks of no certificate, assessment or account', () => {
    for (const progress of [null, childProgress(), childProgress(...all)]) {
      const view = toChildCourseView(aChildLessonPage({ progress }), t);
      expect(JSON.stringify(view)).not.toMatch(/certificate|assessment|sign|quiz|score/i);
    }
  });

  it('leads to the badge when every screen is read', () => {
    const view = toChildCourseView(aChildLessonPage({ progress: childProgress(...all) }), t);
    expect(view.progress?.next).toEqual({
      href: '/en/courses/a-course/badge',
      label: 'See your badge',
    });
  });
});

describe('the badge', () => {
  it('has the course and the month, and nobody’s name', () => {
    const badge = toBadgeView(aChildLessonPage({ progress: childProgress(...all) }), t);
    expect(badge).toMatchObject({
      ...{ isEarned: true, courseTitle: 'A course', month: 'November 2026' },
      text: 'You have read all 3 screens. Well done!',
    });
  });

  it('says kindly what is left, also to somebody who has not begun', () => {
    const [begun, fresh] = [childProgress('first/one'), null].map((progress) =>
      toBadgeView(aChildLessonPage({ progress }), t),
    );
    expect(begun).toMatchObject({
      ...{ isEarned: false, text: '2 screens are left. Take all the time you need.' },
      goOn: { href: '/en/courses/a-course/first/two', label: 'Go on' },
    });
    expect(fresh).toMatchObject({
      ...{ isEarned: false, text: '3 screens are left. Take all the time you need.' },
      goOn: { href: '/en/courses/a-course', label: 'Start' },
    });
  });
});

describe('who is taken for a child', () => {
  const guest = { actor: { kind: 'guest', learnerId: 'lrn_1' } } as const;
  const child = { audience: 'child', progress: {} };
  const adult = { audience: 'professional', progress: {} };

  it('is a guest who has begun courses for children and no others', () => {
    expect(isTakenForChild(guest, [child, { ...adult, progress: null }])).toBe(true);
    expect(isTakenForChild(guest, [child, adult])).toBe(false);
    expect(isTakenForChild(guest, [{ ...child, progress: null }])).toBe(false);
    expect(isTakenForChild({ actor: { kind: 'anonymous' } }, [child])).toBe(false);
  });
});
