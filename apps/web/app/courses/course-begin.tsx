import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import type { CourseView } from './course-view.server.ts';
import { StartForm } from './start-form.tsx';

/** The one thing to do on a course's page: start it, go on, or fetch the certificate. */
export function CourseBegin({ course, isGuest }: { course: CourseView; isGuest: boolean }) {
  const t = useTranslator();
  const { progress } = course;
  if (!progress) return <StartForm course={course.href} label={course.startLabel} />;
  return (
    <section className="course-begin" aria-label={t('course.progress')}>
      <ProgressArcs label={progress.text} share={progress.share} />
      <div>
        {progress.isComplete ? <p>{t('course.completed')}</p> : null}
        <p className="course-begin-text">{progress.text}</p>
        <ButtonLink href={progress.next.href}>{progress.next.label}</ButtonLink>
        {isGuest ? (
          <p className="course-begin-note">
            {t('course.guestNote')}{' '}
            <TextLink href={`/${t.locale}/sign-up`}>{t('common.signUp')}</TextLink>
          </p>
        ) : null}
      </div>
    </section>
  );
}
