import { useTranslator } from '@heard/i18n/react';
import type { CourseView } from './course-view.server.ts';
import { StepList } from './step-list.tsx';

/** What comes after the modules: the final assessment, the certificate, and what that needs. */
export function CourseEnding({ course }: { course: CourseView }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="ending" className="course-ending sided">
      <div>
        <h2 id="ending">{t('course.certificateNeeds')}</h2>
        <ul className="course-needs">
          {course.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
      </div>
      <div>
        <StepList label={t('course.ending')} steps={course.ending} />
        <p className="course-certificate-note">{course.certificateNote}</p>
      </div>
    </section>
  );
}
