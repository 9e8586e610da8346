import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Prose } from '@heard/ui/prose';
import { LessonBody } from '#app/courses/lesson-body.tsx';
import { InLanguage } from '#app/page/in-language.tsx';
import type { AdultPageView } from './adult-page-view.server.ts';

/** The page for the adult beside the child: the one place in a children's course from which links lead out. */
export function AdultPage({
  view,
  html,
}: {
  view: AdultPageView & { poster: { href: string; label: string } | null };
  html: string | null;
}) {
  const inContent = (words: string) => <InLanguage lang={view.lang}>{words}</InLanguage>;
  const back = (
    <p>
      <TextLink href={view.back.href}>{view.back.label}</TextLink>
    </p>
  );
  return (
    <PageColumn>
      <article className="lesson adult-page">
        {back}
        <PageTitle
          eyebrow={inContent(view.part)}
          title={inContent(view.title)}
          lead={inContent(view.summary)}
        />
        <p className="version-note">{view.note}</p>
        {view.onlyElsewhere ? <Notice kind="info">{view.onlyElsewhere}</Notice> : null}
        <LessonBody key={view.key} html={html} lang={view.lang} />
        {view.poster ? (
          <p className="adult-poster">
            <TextLink href={view.poster.href}>{view.poster.label}</TextLink>
          </p>
        ) : null}
        <Prose>
          <section aria-labelledby="leaving">
            <h2 id="leaving">{view.leaving.title}</h2>
            {view.leaving.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        </Prose>
        {back}
      </article>
    </PageColumn>
  );
}
