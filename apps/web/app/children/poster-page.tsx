import { directionOf } from '@heard/i18n/browser';
import { Button } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Mark } from '@heard/ui/mark';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { useHasScript } from '#app/page/use-has-script.ts';
import type { PosterView } from './poster-view.server.ts';

/** A poster for one sheet of A4, with room in which an adult writes where help is near. */
export function PosterPage({ poster }: { poster: PosterView }) {
  const canPrint = useHasScript();
  const { lang, how } = poster;
  return (
    <PageColumn>
      <div className="poster-page">
        <PageTitle title={how.title} lead={how.lead} />
        {poster.onlyElsewhere ? <Notice kind="info">{poster.onlyElsewhere}</Notice> : null}
        {canPrint ? (
          <Button type="button" onClick={() => window.print()}>
            {how.print}
          </Button>
        ) : null}
        <article
          className="poster"
          lang={lang}
          dir={lang === undefined ? undefined : directionOf(lang)}
          aria-labelledby="poster-title"
        >
          <Mark size={160} />
          <h2 id="poster-title">{poster.title}</h2>
          <ul className="poster-lines">
            {poster.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className="poster-helpline">
            <p>{poster.helpline}</p>
            <div className="poster-rule" />
            <div className="poster-rule" />
          </div>
          <p className="poster-note">{poster.note}</p>
        </article>
        <p>
          <TextLink href={poster.back.href}>{poster.back.label}</TextLink>
        </p>
      </div>
    </PageColumn>
  );
}
