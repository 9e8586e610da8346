import { Button } from '@heard/ui/button';
import { ChildHeader } from '@heard/ui/child-header';
import { ChildLessonPage } from '@heard/ui/child-lesson-page';
import { LessonPage } from '@heard/ui/lesson-page';
import { LessonText } from '@heard/ui/lesson-text';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { SiteFooter } from '@heard/ui/site-footer';
import { SiteHeader } from '@heard/ui/site-header';
import type { ReactNode } from 'react';
import type { PreviewMessage } from './preview-message.ts';
import type { PreviewView } from './preview-view.server.ts';

/** The words of the lesson as they are at this moment. */
export type PreviewWords = Omit<PreviewMessage, 'type'>;

/** The learner's page around a lesson that is being written, made of the same parts as the learner's site. */
export function PreviewPage({ view, words }: { view: PreviewView; words: PreviewWords }) {
  const inContent = (text: string) =>
    view.lang === undefined ? (
      text
    ) : (
      <span lang={view.lang} dir={view.dir}>
        {text}
      </span>
    );
  const parts = {
    ...{ title: inContent(words.title), lead: inContent(words.summary), notices: view.notices },
    body: <LessonText html={words.html} lang={view.lang} dir={view.dir} />,
  };
  if (view.child && view.audience === 'child')
    return <ChildPreview view={view} child={view.child} parts={parts} />;
  return (
    <>
      <SiteHeader skipTarget="content" {...view.site} />
      <main id="content" tabIndex={-1}>
        {view.audience === 'adult' ? (
          <PageColumn>
            <article className="lesson adult-page">
              <PageTitle eyebrow={view.module.title} title={parts.title} lead={parts.lead} />
              {parts.body}
            </article>
          </PageColumn>
        ) : (
          <LessonPage
            breadcrumb={view.lesson.breadcrumb}
            heading={{ eyebrow: view.lesson.eyebrow, title: parts.title, lead: parts.lead }}
            readingTime={view.lesson.readingTime}
            notices={parts.notices}
            body={parts.body}
            end={
              <div className="lesson-end">
                <Button type="button">{view.lesson.end}</Button>
                <p className="version-note">{view.lesson.endNote}</p>
              </div>
            }
            pager={view.lesson.pager}
            version={view.lesson.version}
            module={{ ...view.module, progress: null }}
          />
        )}
      </main>
      <SiteFooter {...view.site.footer} />
    </>
  );
}

interface ChildPreviewProps {
  view: PreviewView;
  child: NonNullable<PreviewView['child']>;
  parts: { title: ReactNode; lead: ReactNode; notices: string[]; body: ReactNode };
}

function ChildPreview({ view, child, parts }: ChildPreviewProps) {
  return (
    <div className="child-frame" data-audience="child">
      <ChildHeader
        {...{ skipLabel: view.site.skipLabel, skipTarget: 'content' }}
        {...{ homeHref: view.site.homeHref, siteName: view.site.siteName }}
        {...{ label: child.label, links: child.links, leave: child.leave }}
      />
      <main id="content" tabIndex={-1}>
        <ChildLessonPage
          course={{ href: '#course', title: view.lesson.breadcrumb.items[1]?.label }}
          place={child.place}
          readAloud={{ key: 'read', words: child.readAloud }}
          {...parts}
          end={
            <div className="lesson-end child-lesson-end">
              <Button type="button">{child.next}</Button>
              <p className="version-note">{child.beginNote}</p>
            </div>
          }
          part={{ label: child.part, screens: view.module.steps }}
          adult={child.adult}
        />
      </main>
      <SiteFooter {...view.site.footer} note={child.note} />
    </div>
  );
}
