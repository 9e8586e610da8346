import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { Mark } from '@heard/ui/mark';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import type { CourseView } from './course-view.server.ts';
import { StartForm } from './start-form.tsx';

/** The one thing to do on a course's page: start it, go on, or fetch the certificate. */
export function CourseBegin({ course, isGuest }: { course: CourseView; isGuest: boolean }) {
  const t = useTranslator();
  const { progress } = course;
  return (
    <section className="course-begin" aria-label={t('course.progress')}>
      {progress ? (
        <>
          <ProgressArcs label={progress.text} share={progress.share} size={88} />
          <p className="course-begin-text">
            {progress.isComplete ? t('course.completed') : progress.text}
          </p>
          <ButtonLink href={progress.next.href}>{progress.next.label}</ButtonLink>
          {isGuest ? (
            <p className="course-begin-note">
              {t('course.guestNote')}{' '}
              <TextLink href={`/${t.locale}/sign-up`}>{t('common.signUp')}</TextLink>
            </p>
          ) : null}
        </>
      ) : (
        <>
          <Mark size={72} />
          <StartForm course={course.href} label={course.startLabel} />
          <p className="course-begin-note">{t('course.markNote')}</p>
        </>
      )}
    </section>
  );
}
