import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { ReadingLayout } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { StepMap } from '@heard/ui/step-map';
import { CourseBegin } from './course-begin.tsx';
import { CourseModules } from './course-modules.tsx';
import type { CourseView } from './course-view.server.ts';
import { NewerVersion } from './newer-version.tsx';

/** A course's page: what it teaches, its modules, and what the certificate needs. */
export function CourseArticle({ course, isGuest }: { course: CourseView; isGuest: boolean }) {
  const t = useTranslator();
  const { progress } = course;
  return (
    <ReadingLayout
      asideLabel={t('course.certificateNeeds')}
      aside={<CertificateAside course={course} />}
      main={
        <article className="course">
          <Breadcrumb
            label={t('common.breadcrumb')}
            items={[
              { href: `/${t.locale}/courses`, label: t('common.courses') },
              { label: course.title },
            ]}
          />
          <div lang={course.lang}>
            <PageTitle eyebrow={course.audience} title={course.title} lead={course.summary} />
          </div>
          <p className="course-facts">{course.facts}</p>
          <CourseBegin course={course} isGuest={isGuest} />
          {progress?.newerVersion ? <NewerVersion text={progress.newerVersion} /> : null}
          <CourseModules course={course} />
          <section aria-labelledby="ending" className="course-ending">
            <h2 id="ending">{t('course.ending')}</h2>
            <StepMap label={t('course.ending')} items={course.ending} />
          </section>
          <p className="version-note">{course.version}</p>
        </article>
      }
    />
  );
}

function CertificateAside({ course }: { course: CourseView }) {
  const t = useTranslator();
  return (
    <>
      <section aria-labelledby="objectives" className="course-objectives">
        <h2 id="objectives">{t('course.objectives')}</h2>
        <ul lang={course.lang}>
          {course.objectives.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="needs" className="course-needs">
        <h2 id="needs">{t('course.certificateNeeds')}</h2>
        <ul>
          {course.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p>{course.certificateNote}</p>
      </section>
    </>
  );
}
