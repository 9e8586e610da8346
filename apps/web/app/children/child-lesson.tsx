import { Button, ButtonLink } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { ReadAloudControl } from '@heard/ui/read-aloud-control';
import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { LessonBody } from '#app/courses/lesson-body.tsx';
import { StepList } from '#app/courses/step-list.tsx';
import { InLanguage } from '#app/page/in-language.tsx';
import type { ChildLessonView } from './child-lesson-view.server.ts';
import { useReadAloud } from './use-read-aloud.ts';

/** A screen of a children's course: the words and pictures, one button to go on, and little else. */
export function ChildLesson({ lesson, html }: { lesson: ChildLessonView; html: string | null }) {
  const article = useRef<HTMLElement>(null);
  useReadAloud(article, lesson.key);
  const inContent = (words: string) => <InLanguage lang={lesson.lang}>{words}</InLanguage>;
  return (
    <PageColumn>
      <article className="lesson child-lesson" ref={article}>
        <p className="child-place">
          <TextLink href={lesson.course.href}>{inContent(lesson.course.title)}</TextLink>
          <span>{lesson.placeText}</span>
        </p>
        <ReadAloudControl key={`read ${lesson.key}`} words={lesson.readAloud} />
        <PageTitle title={inContent(lesson.title)} lead={inContent(lesson.summary)} />
        {lesson.onlyElsewhere ? <Notice kind="info">{lesson.onlyElsewhere}</Notice> : null}
        <LessonBody key={lesson.key} html={html} lang={lesson.lang} />
        <ChildLessonEnd lesson={lesson} />
        <details className="child-part-map">
          <summary>{lesson.part.label}</summary>
          <StepList label={lesson.part.label} steps={lesson.part.screens} />
        </details>
        {lesson.adult ? (
          <p className="child-adult-link">
            {lesson.sourcesNote} <TextLink href={lesson.adult.href}>{lesson.adult.label}</TextLink>
          </p>
        ) : null}
      </article>
    </PageColumn>
  );
}

function ChildLessonEnd({ lesson }: { lesson: ChildLessonView }) {
  const { progress, previous, onward } = lesson;
  return (
    <div className="lesson-end child-lesson-end">
      {lesson.isRead ? (
        <ButtonLink href={onward.href}>{onward.label}</ButtonLink>
      ) : (
        <Form method="post">
          <Button type="submit">{onward.label}</Button>
        </Form>
      )}
      {previous ? (
        <ButtonLink href={previous.href} variant="secondary">
          {previous.label}
        </ButtonLink>
      ) : null}
      {progress ? (
        <div className="child-progress">
          <ProgressArcs label={progress.text} share={progress.share} size={48} />
          <p>{progress.text}</p>
        </div>
      ) : null}
      {lesson.isRead ? <p className="lesson-read">{lesson.doneText}</p> : null}
      {lesson.beginNote ? <p className="version-note">{lesson.beginNote}</p> : null}
    </div>
  );
}
