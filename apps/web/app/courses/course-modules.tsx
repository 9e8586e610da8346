import { useTranslator } from '@heard/i18n/react';
import { Tag } from '@heard/ui/tag';
import { InLanguage } from '#app/page/in-language.tsx';
import type { CourseView } from './course-view.server.ts';
import { StepList } from './step-list.tsx';

/** The modules of a course in order, each with its lessons and its quiz. */
export function CourseModules({ course }: { course: CourseView }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="modules" className="course-modules">
      <h2 id="modules">{t('course.modules')}</h2>
      <ol>
        {course.modules.map((module) => (
          <li key={module.id} id={module.id} className="course-module sided">
            <div>
              <p className="course-module-number">{module.number}</p>
              <h3>
                <InLanguage lang={course.lang}>{module.title}</InLanguage>
              </h3>
              <p>
                <InLanguage lang={course.lang}>{module.summary}</InLanguage>
              </p>
              <p className="course-module-facts">
                {module.minutes}
                {module.isDone ? <Tag kind="success">{t('course.stateDone')}</Tag> : null}
              </p>
            </div>
            <StepList label={module.title} steps={module.steps} />
          </li>
        ))}
      </ol>
    </section>
  );
}
