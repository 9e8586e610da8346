import { toLessonKey } from '@heard/domain/courses';
import { sayVersion, type Translator } from '@heard/i18n';
import type { CoursePage, LessonPage } from '@heard/services/courses';
import type { Course, LearningResource, WithContext } from 'schema-dts';
import type { StructuredData } from '#app/page/structured-data.ts';
import { coursePath, lessonPath } from './course-paths.server.ts';

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** What every resource of ours says of itself: free, open, and of Heard. */
function shared(page: CoursePage, t: Translator) {
  return {
    inLanguage: page.locale,
    isAccessibleForFree: true,
    license: licence,
    version: sayVersion(page.version),
    datePublished: page.version.publishedAt.toISOString().slice(0, 10),
    provider: { '@type': 'Organization', name: t('common.siteName') },
    audience: {
      '@type': 'EducationalAudience',
      audienceType: t('course.audience', { audience: page.outline.audience }),
    },
  } as const;
}

/** A course as schema.org describes it, with its lessons. `origin` is the site's own, without a slash. */
export function toCourseData(page: CoursePage, t: Translator, origin: string): StructuredData {
  const { words, outline } = page;
  const course = `${origin}${coursePath(t.locale, page.slug)}`;
  const data: WithContext<Course> = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': course,
    url: course,
    name: words.title,
    description: words.summary,
    ...shared(page, t),
    timeRequired: `PT${outline.certificate.minutes}M`,
    teaches: words.objectives.map(({ text }) => text),
    ...(outline.reward === 'certificate'
      ? { educationalCredentialAwarded: t('certificate.kind') }
      : {}),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      courseWorkload: `PT${outline.certificate.minutes}M`,
    },
    hasPart: outline.modules.flatMap((module) =>
      module.lessons.map(({ slug, minutes }) => {
        const key = toLessonKey(module.slug, slug);
        return {
          '@type': 'LearningResource' as const,
          '@id': lessonPath(course, key),
          name: words.lessons[key]?.title ?? key,
          timeRequired: `PT${minutes}M`,
        };
      }),
    ),
  };
  return data as unknown as StructuredData;
}

/** A lesson as schema.org describes it: a learning resource that is part of its course. */
export function toLessonData(page: LessonPage, t: Translator, origin: string): StructuredData {
  const { words, lesson, lessonKey, outline } = page;
  const course = `${origin}${coursePath(t.locale, page.slug)}`;
  const objectives = outline.modules
    .flatMap((module) =>
      module.lessons.filter(({ slug }) => toLessonKey(module.slug, slug) === lessonKey),
    )
    .flatMap((one) => one.objectives);
  const data: WithContext<LearningResource> = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': lessonPath(course, lessonKey),
    url: lessonPath(course, lessonKey),
    name: lesson.title,
    description: lesson.summary,
    ...shared(page, t),
    inLanguage: lesson.locale,
    learningResourceType: 'lesson',
    timeRequired: `PT${lesson.minutes}M`,
    teaches: words.objectives.filter(({ id }) => objectives.includes(id)).map(({ text }) => text),
    isPartOf: { '@type': 'Course', '@id': course, name: words.title },
  };
  return data as unknown as StructuredData;
}
