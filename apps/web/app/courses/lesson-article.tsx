import { useTranslator } from '@heard/i18n/react';
import { LessonPage } from '@heard/ui/lesson-page';
import { InLanguage } from '#app/page/in-language.tsx';
import { PrintButton } from '#app/page/print-button.tsx';
import { LessonBody } from './lesson-body.tsx';
import { LessonEnd } from './lesson-end.tsx';
import type { LessonView } from './lesson-view.server.ts';
import { toMapItems } from './step-list.tsx';

/** A lesson's page, with the lesson's words marked where they are not in the page's language. */
export function LessonArticle({ lesson, html }: { lesson: LessonView; html: string | null }) {
  const t = useTranslator();
  const inContent = (words: string) => <InLanguage lang={lesson.lang}>{words}</InLanguage>;
  const toEnd = (end: LessonView['next']) => end && { ...end, title: inContent(end.title) };
  const { progress, module } = lesson;
  return (
    <LessonPage
      breadcrumb={{
        label: t('common.breadcrumb'),
        items: [
          { href: `/${t.locale}/courses`, label: t('common.courses') },
          { href: lesson.course.href, label: inContent(lesson.course.title) },
          { href: module.href, label: inContent(module.title) },
        ],
      }}
      heading={{
        eyebrow: lesson.place,
        title: inContent(lesson.title),
        lead: inContent(lesson.summary),
      }}
      readingTime={lesson.readingTime}
      tools={<PrintButton />}
      notices={[
        ...(lesson.lang ? [t('course.onlyInEnglish')] : []),
        ...(lesson.isBehind ? [t('course.translationBehind')] : []),
      ]}
      body={<LessonBody key={lesson.key} html={html} lang={lesson.lang} />}
      end={<LessonEnd lesson={lesson} />}
      pager={{
        label: t('course.pager'),
        previous: toEnd(lesson.previous),
        next: toEnd(lesson.next),
      }}
      version={lesson.version}
      module={{
        label: t('course.moduleMap'),
        title: inContent(module.title),
        steps: toMapItems(module.steps),
        progress: progress && { label: t('course.progress'), ...progress },
      }}
    />
  );
}
