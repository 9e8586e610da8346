import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { DataTable } from '@heard/ui/data-table';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { InLanguage } from '#app/page/in-language.tsx';
import { OtherLanguage } from '#app/references/other-language.tsx';
import { GuideText } from './guide-text.tsx';
import type { TrainerView } from './trainer-view.server.ts';

/** What somebody needs who teaches a course to a group: sheets to print, the guide, and a table of objectives. */
export function TrainerPage({ view }: { view: TrainerView }) {
  const t = useTranslator();
  const { lang, course, heads } = view;
  const inContent = (words: string) => <InLanguage lang={lang}>{words}</InLanguage>;
  return (
    <PageColumn wide>
      <Breadcrumb
        label={t('common.breadcrumb')}
        items={[
          { href: course.courses, label: t('common.courses') },
          { href: course.href, label: inContent(course.title) },
          { label: view.here },
        ]}
      />
      <PageTitle title={inContent(view.pageTitle)} lead={view.lead} />
      <OtherLanguage note={view.otherLanguage} />
      <ul className="trainer-downloads">
        {view.downloads.map(({ href, title, text }) => (
          <li key={href}>
            {/* A file, not a page: the browser opens it by itself. */}
            <a className="trainer-download" href={href} type="application/pdf">
              {title} · {view.download}
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {view.noGuide === null ? null : <p>{view.noGuide}</p>}
      {view.guide ? <GuideText guide={view.guide} lang={lang} /> : null}
      <section aria-labelledby="mapping" className="trainer-mapping">
        <h2 id="mapping">{view.mappingTitle}</h2>
        <p>{view.mappingCaption}</p>
        <DataTable
          caption={view.mappingCaption}
          captionHidden
          columns={[
            { key: 'objective', label: heads.objective },
            { key: 'lessons', label: heads.lessons },
            { key: 'items', label: heads.items },
          ]}
          rows={view.mapping.map(({ id, text, lessons, items }) => ({
            id,
            cells: {
              objective: inContent(text),
              lessons: (
                <ul className="trainer-lessons">
                  {lessons.map(({ href, title }) => (
                    <li key={href}>
                      <a href={href}>{inContent(title)}</a>
                    </li>
                  ))}
                </ul>
              ),
              items,
            },
          }))}
        />
      </section>
      <p className="version-note">{view.version}</p>
    </PageColumn>
  );
}
