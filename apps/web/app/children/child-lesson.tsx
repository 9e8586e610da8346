import { Button, ButtonLink } from '@heard/ui/button';
import { ChildLessonPage } from '@heard/ui/child-lesson-page';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { LessonBody } from '#app/courses/lesson-body.tsx';
import { toMapItems } from '#app/courses/step-list.tsx';
import { InLanguage } from '#app/page/in-language.tsx';
import type { ChildLessonView } from './child-lesson-view.server.ts';
import { useReadAloud } from './use-read-aloud.ts';

/** A screen of a children's course, with its words marked where they are not in the page's language. */
export function ChildLesson({ lesson, html }: { lesson: ChildLessonView; html: string | null }) {
  const article = useRef<HTMLElement>(null);
  useReadAloud(article, lesson.key);
  const inContent = (words: string) => <InLanguage lang={lesson.lang}>{words}</InLanguage>;
  return (
    <ChildLessonPage
      articleRef={article}
      course={{ href: lesson.course.href, title: inContent(lesson.course.title) }}
      place={lesson.placeText}
      readAloud={{ key: `read ${lesson.key}`, words: lesson.readAloud }}
      title={inContent(lesson.title)}
      lead={inContent(lesson.summary)}
      notices={lesson.onlyElsewhere ? [lesson.onlyElsewhere] : []}
      body={<LessonBody key={lesson.key} html={html} lang={lesson.lang} />}
      end={<ChildLessonEnd lesson={lesson} />}
      part={{ label: lesson.part.label, screens: toMapItems(lesson.part.screens) }}
      adult={lesson.adult && { note: lesson.sourcesNote, ...lesson.adult }}
    />
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
