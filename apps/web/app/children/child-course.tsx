import { ButtonLink } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Mark } from '@heard/ui/mark';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { StartForm } from '#app/courses/start-form.tsx';
import { StepList } from '#app/courses/step-list.tsx';
import { InLanguage } from '#app/page/in-language.tsx';
import type { ChildCourseView } from './child-course-view.server.ts';

/** The page of a children's course: one thing to press, and the parts. */
export function ChildCourse({ course }: { course: ChildCourseView }) {
  const inContent = (words: string) => <InLanguage lang={course.lang}>{words}</InLanguage>;
  return (
    <PageColumn>
      <article className="child-course">
        <PageTitle
          eyebrow={course.ages}
          title={inContent(course.title)}
          lead={inContent(course.summary)}
        />
        {course.onlyElsewhere ? <Notice kind="info">{course.onlyElsewhere}</Notice> : null}
        <ChildBegin course={course} />
        <section aria-labelledby="objectives">
          <h2 id="objectives">{course.objectives.title}</h2>
          <ul className="child-list">
            {course.objectives.items.map(({ id, text }) => (
              <li key={id}>{inContent(text)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="parts">
          <h2 id="parts">{course.partsTitle}</h2>
          <ol className="child-parts">
            {course.parts.map((part) => (
              <li key={part.id} id={part.id} className="child-part">
                <p className="child-part-number">{part.number}</p>
                <h3>{inContent(part.title)}</h3>
                <p>{inContent(part.summary)}</p>
                <StepList label={part.title} steps={part.screens} />
                {part.adult ? (
                  <p className="child-adult-link">
                    <TextLink href={part.adult.href} aria-label={part.adult.fullLabel}>
                      {part.adult.label}
                    </TextLink>
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="badge" className="child-part">
          <h2 id="badge">{course.badge.title}</h2>
          <p>
            {course.badge.text} <TextLink href={course.badge.href}>{course.badge.title}</TextLink>
          </p>
        </section>
      </article>
    </PageColumn>
  );
}

function ChildBegin({ course }: { course: ChildCourseView }) {
  const { progress, begin } = course;
  if (!progress)
    return (
      <div className="child-begin">
        <Mark size={72} />
        <StartForm course={course.href} label={begin.label} />
        <p>{begin.note}</p>
      </div>
    );
  return (
    <div className="child-begin">
      <ProgressArcs label={progress.text} share={progress.share} size={88} />
      <ButtonLink href={progress.next.href}>{progress.next.label}</ButtonLink>
      <p>{progress.text}</p>
    </div>
  );
}
