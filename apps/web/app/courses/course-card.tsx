import { useTranslator } from '@heard/i18n/react';
import { LinkCard } from '@heard/ui/link-card';
import { ProgressBar } from '@heard/ui/progress-bar';
import { Tag } from '@heard/ui/tag';
import { InLanguage } from '#app/page/in-language.tsx';
import type { CourseCardView } from './course-card-view.server.ts';

/** A course in the catalogue, with how far the learner is. */
export function CourseCard({
  course,
  headingLevel,
}: {
  course: CourseCardView;
  headingLevel: 2 | 3;
}) {
  const t = useTranslator();
  const { progress } = course;
  return (
    <LinkCard
      href={course.href}
      title={<InLanguage lang={course.lang}>{course.title}</InLanguage>}
      text={<InLanguage lang={course.lang}>{course.summary}</InLanguage>}
      facts={[course.facts, course.onlyElsewhere].filter((fact) => fact !== null)}
      tag={progress?.isComplete ? <Tag kind="success">{t('course.completedTag')}</Tag> : undefined}
      headingLevel={headingLevel}
    >
      {progress ? (
        <ProgressBar
          label={t('course.progress')}
          done={progress.done}
          total={progress.total}
          text={progress.text}
        />
      ) : null}
    </LinkCard>
  );
}
