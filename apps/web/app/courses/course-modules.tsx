import { useTranslator } from '@heard/i18n/react';
import { StepMap } from '@heard/ui/step-map';
import { Tag } from '@heard/ui/tag';
import type { CourseView } from './course-view.server.ts';

/** The modules of a course in order, each with its lessons and its quiz. */
export function CourseModules({ course }: { course: CourseView }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="modules" className="course-modules">
      <h2 id="modules">{t('course.modules')}</h2>
      <ol>
        {course.modules.map((module) => (
          <li key={module.id} id={module.id} className="course-module sided">
            <div lang={course.lang}>
              <p className="course-module-number">{module.number}</p>
              <h3>{module.title}</h3>
              <p>{module.summary}</p>
              <p className="course-module-facts">
                {module.minutes}
                {module.isDone ? <Tag kind="success">{t('course.stateDone')}</Tag> : null}
              </p>
            </div>
            <StepMap label={module.title} items={module.steps} />
          </li>
        ))}
      </ol>
    </section>
  );
}
