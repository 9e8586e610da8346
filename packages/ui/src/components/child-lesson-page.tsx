import type { ReactNode, Ref } from 'react';
import { PageColumn } from './layout.tsx';
import { TextLink } from './link.tsx';
import { Notice } from './notice.tsx';
import { PageTitle } from './page-title.tsx';
import { ReadAloudControl, type ReadAloudWords } from './read-aloud-control.tsx';
import { StepMap, type StepMapItem } from './step-map.tsx';

export interface ChildLessonPageProps {
  /** The element itself, for the script that reads it aloud. */
  articleRef?: Ref<HTMLElement>;
  course: { href: string; title: ReactNode };
  place: string;
  /** A new key brings the buttons back to their beginning. */
  readAloud: { key: string; words: ReadAloudWords };
  title: ReactNode;
  lead: ReactNode;
  notices: readonly string[];
  body: ReactNode;
  end: ReactNode;
  part: { label: string; screens: readonly StepMapItem[] };
  /** The page for the adult beside the child; null where there is none. */
  adult: { note: ReactNode; href: string; label: string } | null;
}

/** A screen of a children's course: the words and pictures, one button to go on, and little else. */
export function ChildLessonPage(props: ChildLessonPageProps) {
  const { course, readAloud, notices, part, adult } = props;
  return (
    <PageColumn>
      <article className="lesson child-lesson" ref={props.articleRef}>
        <p className="child-place">
          <TextLink href={course.href}>{course.title}</TextLink>
          <span>{props.place}</span>
        </p>
        <ReadAloudControl key={readAloud.key} words={readAloud.words} />
        <PageTitle title={props.title} lead={props.lead} />
        {notices.map((notice) => (
          <Notice key={notice} kind="info">
            {notice}
          </Notice>
        ))}
        {props.body}
        {props.end}
        <details className="child-part-map">
          <summary>{part.label}</summary>
          <StepMap label={part.label} items={part.screens} />
        </details>
        {adult ? (
          <p className="child-adult-link">
            {adult.note} <TextLink href={adult.href}>{adult.label}</TextLink>
          </p>
        ) : null}
      </article>
    </PageColumn>
  );
}
