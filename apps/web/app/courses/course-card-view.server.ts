import { sayLearningTime, type Translator } from '@heard/i18n';
import { listCourses, type CourseCard } from '@heard/services/courses';
import type { Ctx } from '@heard/services';
import { coursePath, stepPath } from './course-paths.server.ts';

/** The published courses as cards, in the catalogue's order, each with this learner's progress. */
export async function listCourseCards(ctx: Ctx, t: Translator) {
  const courses = await listCourses(ctx, { locale: t.locale });
  return courses.map((course) => toCourseCardView(course, t));
}

function toCourseCardView(course: CourseCard, t: Translator) {
  const href = coursePath(t.locale, course.slug);
  const { audience, modules, lessons, minutes, progress } = course;
  const isElsewhere = course.locale !== t.locale;
  return {
    slug: course.slug,
    href,
    audience,
    audienceText: t('course.audience', { audience }),
    title: course.title,
    summary: course.summary,
    lang: isElsewhere ? course.locale : undefined,
    onlyElsewhere: isElsewhere ? t('course.courseOnlyInEnglish') : null,
    facts: t('course.facts', { modules, lessons, time: sayLearningTime(minutes, t) }),
    startLabel: t(audience === 'parliamentarian' ? 'course.startBriefing' : 'course.start'),
    progress: progress && {
      ...progress.steps,
      share: progress.steps.total === 0 ? 0 : progress.steps.done / progress.steps.total,
      text: t(audience === 'child' ? 'child.screens' : 'course.progressText', progress.steps),
      isComplete: progress.completedAt !== null,
      nextHref: stepPath(href, progress.next),
    },
  };
}
export type CourseCardView = ReturnType<typeof toCourseCardView>;
