import { DataTable } from '@heard/ui/data-table';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { InLanguage } from '#app/page/in-language.tsx';
import { OtherLanguage } from './other-language.tsx';
import type { SourcesView } from './sources-view.server.ts';

/** Every registered figure with its day and its source, and every source. */
export function SourcesPage({ book }: { book: SourcesView }) {
  const { lang, heads } = book;
  const inContent = (words: string) => <InLanguage lang={lang}>{words}</InLanguage>;
  return (
    <PageColumn wide>
      <PageTitle title={book.title} lead={book.lead} />
      <OtherLanguage note={book.otherLanguage} />
      <section aria-labelledby="figures" className="figure-book">
        <h2 id="figures">{book.figuresTitle}</h2>
        <p>{book.caption}</p>
        <DataTable
          caption={book.caption}
          captionHidden
          columns={[
            { key: 'figure', label: heads.figure },
            { key: 'asOf', label: heads.asOf },
            { key: 'source', label: heads.source },
            { key: 'place', label: heads.place },
          ]}
          rows={book.figures.map((figure) => ({
            id: figure.id,
            cells: {
              figure: <Figure figure={figure} lang={lang} />,
              asOf: figure.asOf,
              source: <a href={`#source-${figure.source.id}`}>{inContent(figure.source.title)}</a>,
              place: inContent(figure.place),
            },
          }))}
        />
      </section>
      <section aria-labelledby="sources" className="source-book">
        <h2 id="sources">{book.sourcesTitle}</h2>
        <p>{book.sourcesCount}</p>
        <ul>
          {book.sources.map(({ id, title, publisher, date, url, note }) => (
            <li key={id} id={`source-${id}`}>
              <p className="source-book-title">
                {url === null ? (
                  inContent(title)
                ) : (
                  <a href={url} rel="noopener noreferrer">
                    {inContent(title)}
                  </a>
                )}
              </p>
              <p>
                {inContent(publisher)} · {date}
              </p>
              {note === null ? null : <p className="source-book-note">{inContent(note)}</p>}
            </li>
          ))}
        </ul>
      </section>
      <p className="version-note">{book.edition}</p>
    </PageColumn>
  );
}

function Figure({
  figure: { value, unit, note, counted },
  lang,
}: {
  figure: SourcesView['figures'][number];
  lang: string | undefined;
}) {
  return (
    <>
      <p>
        <strong>{value}</strong> <InLanguage lang={lang}>{unit}</InLanguage>
      </p>
      {note === null ? null : (
        <p className="source-book-note">
          <InLanguage lang={lang}>{note}</InLanguage>
        </p>
      )}
      {counted === null ? null : <p className="source-book-note">{counted}</p>}
    </>
  );
}
