import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { PageColumn, ReadingLayout } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Pager } from '@heard/ui/pager';
import { ProgressBar } from '@heard/ui/progress-bar';
import { InLanguage } from '#app/page/in-language.tsx';
import { PrintButton } from '#app/page/print-button.tsx';
import { LessonBody } from './lesson-body.tsx';
import { LessonEnd } from './lesson-end.tsx';
import type { LessonView } from './lesson-view.server.ts';
import { StepList } from './step-list.tsx';

/** A lesson's page: where it stands, the lesson, and the way on. */
export function LessonArticle({ lesson, html }: { lesson: LessonView; html: string | null }) {
  const t = useTranslator();
  const inContent = (words: string) => <InLanguage lang={lesson.lang}>{words}</InLanguage>;
  const toEnd = (end: LessonView['next']) => end && { ...end, title: inContent(end.title) };
  return (
    <PageColumn wide>
      <ReadingLayout
        asideLabel={t('course.moduleMap')}
        aside={<ModuleAside lesson={lesson} />}
        main={
          <article className="lesson">
            <Breadcrumb
              label={t('common.breadcrumb')}
              items={[
                { href: `/${t.locale}/courses`, label: t('common.courses') },
                { href: lesson.course.href, label: inContent(lesson.course.title) },
                { href: lesson.module.href, label: inContent(lesson.module.title) },
              ]}
            />
            <PageTitle
              eyebrow={lesson.place}
              title={inContent(lesson.title)}
              lead={inContent(lesson.summary)}
            />
            <div className="lesson-facts">
              <p>{lesson.readingTime}</p>
              <PrintButton />
            </div>
            {lesson.lang ? <Notice kind="info">{t('course.onlyInEnglish')}</Notice> : null}
            {lesson.isBehind ? <Notice kind="info">{t('course.translationBehind')}</Notice> : null}
            <LessonBody key={lesson.key} html={html} lang={lesson.lang} />
            <LessonEnd lesson={lesson} />
            <Pager
              label={t('course.pager')}
              previous={toEnd(lesson.previous)}
              next={toEnd(lesson.next)}
            />
            <p className="version-note">{lesson.version}</p>
          </article>
        }
      />
    </PageColumn>
  );
}

function ModuleAside({ lesson }: { lesson: LessonView }) {
  const t = useTranslator();
  const { progress } = lesson;
  return (
    <>
      <p className="aside-title">
        <InLanguage lang={lesson.lang}>{lesson.module.title}</InLanguage>
      </p>
      <StepList label={t('course.moduleMap')} steps={lesson.module.steps} />
      {progress ? (
        <ProgressBar
          label={t('course.progress')}
          done={progress.done}
          total={progress.total}
          text={progress.text}
        />
      ) : null}
    </>
  );
}
