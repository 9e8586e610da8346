import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { TextLink } from '@heard/ui/link';
import { ProgressBar } from '@heard/ui/progress-bar';
import { InLanguage } from '#app/page/in-language.tsx';
import type { MeView } from './me-view.server.ts';

/** The courses that a learner has begun, each with the way to go on. */
export function OwnCourses({ courses }: { courses: MeView['courses'] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="own-courses">
      <h2 id="own-courses">{t('identity.meLearning')}</h2>
      {courses.length === 0 ? (
        <EmptyState title={t('identity.meLearningEmpty')} text={t('course.catalogueLead')}>
          <ButtonLink href={`/${t.locale}/courses`}>{t('problem.goCourses')}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="own-list">
          {courses.map((course) => (
            <li key={course.slug} className="own-item">
              <h3>
                <TextLink href={course.href}>
                  <InLanguage lang={course.lang}>{course.title}</InLanguage>
                </TextLink>
              </h3>
              <ProgressBar
                label={t('course.progress')}
                done={course.done}
                total={course.total}
                text={course.text}
              />
              <ButtonLink
                href={course.next.href}
                aria-label={`${course.next.label}: ${course.title}`}
              >
                {course.next.label}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
