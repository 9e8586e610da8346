import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { Form } from '@remix-run/react';
import type { LessonView } from './lesson-view.server.ts';

/** The end of a lesson: mark it as read and go on, or, once it is read, just go on. */
export function LessonEnd({ lesson }: { lesson: LessonView }) {
  const t = useTranslator();
  return (
    <div className="lesson-end">
      {lesson.isRead ? (
        <>
          <p className="lesson-read">{t('course.markedDone')}</p>
          <ButtonLink href={lesson.onward.href}>{lesson.onward.label}</ButtonLink>
        </>
      ) : (
        <Form method="post">
          <Button type="submit">{t('course.markDone')}</Button>
        </Form>
      )}
      {lesson.progress ? null : <p className="version-note">{t('course.markNote')}</p>}
      {lesson.newerVersion ? (
        <p className="version-note">
          {t('course.newVersion')}{' '}
          <TextLink href={lesson.course.href}>{t('course.seeCourse')}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
