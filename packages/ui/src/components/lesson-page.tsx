import type { ReactNode } from 'react';
import { Breadcrumb, type BreadcrumbProps } from './breadcrumb.tsx';
import { PageColumn, ReadingLayout } from './layout.tsx';
import { Notice } from './notice.tsx';
import { PageTitle, type PageTitleProps } from './page-title.tsx';
import { Pager, type PagerProps } from './pager.tsx';
import { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';
import { StepMap, type StepMapItem } from './step-map.tsx';

export interface LessonPageProps {
  breadcrumb: BreadcrumbProps;
  heading: PageTitleProps;
  readingTime: ReactNode;
  /** Beside the reading time, such as a button that prints. */
  tools?: ReactNode;
  /** What is to be known before reading. */
  notices: readonly string[];
  body: ReactNode;
  end: ReactNode;
  pager: PagerProps;
  version: ReactNode;
  module: {
    label: string;
    title: ReactNode;
    steps: readonly StepMapItem[];
    progress: ProgressBarProps | null;
  };
}

/** A lesson's page: where it stands, the lesson, and the way on. */
export function LessonPage(props: LessonPageProps) {
  const { breadcrumb, heading, notices, pager, module } = props;
  return (
    <PageColumn wide>
      <ReadingLayout
        asideLabel={module.label}
        aside={
          <>
            <p className="aside-title">{module.title}</p>
            <StepMap label={module.label} items={module.steps} />
            {module.progress ? <ProgressBar {...module.progress} /> : null}
          </>
        }
        main={
          <article className="lesson">
            <Breadcrumb {...breadcrumb} />
            <PageTitle {...heading} />
            <div className="lesson-facts">
              <p>{props.readingTime}</p>
              {props.tools}
            </div>
            {notices.map((notice) => (
              <Notice key={notice} kind="info">
                {notice}
              </Notice>
            ))}
            {props.body}
            {props.end}
            <Pager {...pager} />
            <p className="version-note">{props.version}</p>
          </article>
        }
      />
    </PageColumn>
  );
}
