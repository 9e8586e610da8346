import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { InLanguage } from '#app/page/in-language.tsx';
import { CourseBegin } from './course-begin.tsx';
import { CourseEnding } from './course-ending.tsx';
import { CourseModules } from './course-modules.tsx';
import type { CourseView } from './course-view.server.ts';
import { NewerVersion } from './newer-version.tsx';

/** A course's page: what it teaches, its modules, and what the certificate needs. */
export function CourseArticle({ course, isGuest }: { course: CourseView; isGuest: boolean }) {
  const t = useTranslator();
  const { progress } = course;
  const inContent = (words: string) => <InLanguage lang={course.lang}>{words}</InLanguage>;
  return (
    <PageColumn wide>
      <article className="course">
        <Breadcrumb
          label={t('common.breadcrumb')}
          items={[
            { href: `/${t.locale}/courses`, label: t('common.courses') },
            { label: inContent(course.title) },
          ]}
        />
        <div className="course-head">
          <div>
            <PageTitle
              eyebrow={course.audience}
              title={inContent(course.title)}
              lead={inContent(course.summary)}
            />
            <p className="course-facts">{course.facts}</p>
          </div>
          <CourseBegin course={course} isGuest={isGuest} />
        </div>
        {course.onlyElsewhere ? <Notice kind="info">{course.onlyElsewhere}</Notice> : null}
        {progress?.newerVersion ? <NewerVersion text={progress.newerVersion} /> : null}
        <section aria-labelledby="objectives" className="course-objectives">
          <h2 id="objectives">{t('course.objectives')}</h2>
          <ul>
            {course.objectives.map(({ id, text }) => (
              <li key={id}>{inContent(text)}</li>
            ))}
          </ul>
        </section>
        <CourseModules course={course} />
        <CourseEnding course={course} />
        <p className="course-trainers">
          <TextLink href={course.trainers.href}>{course.trainers.label}</TextLink>{' '}
          {course.trainers.text}
        </p>
        <p className="version-note">{course.version}</p>
      </article>
    </PageColumn>
  );
}
