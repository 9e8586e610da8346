import { DataTable } from '@heard/ui/data-table';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { InLanguage } from '#app/page/in-language.tsx';
import { OtherLanguage } from './other-language.tsx';
import type { SourcesView } from './sources-view.server.ts';

/** Every registered figure with its day and its source, and every source. */
export function SourcesPage({ book }: { book: SourcesView }) {
  const { heads } = book;
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
              figure: <Figure figure={figure} />,
              asOf: figure.asOf,
              source: (
                <a href={`#source-${figure.source.id}`}>
                  <InLanguage lang={figure.source.lang}>{figure.source.title}</InLanguage>
                </a>
              ),
              place: <InLanguage lang={figure.lang}>{figure.place}</InLanguage>,
            },
          }))}
        />
      </section>
      <section aria-labelledby="sources" className="source-book">
        <h2 id="sources">{book.sourcesTitle}</h2>
        <p>{book.sourcesCount}</p>
        <ul>
          {book.sources.map((source) => (
            <Source key={source.id} source={source} />
          ))}
        </ul>
      </section>
      <p className="version-note">{book.edition}</p>
    </PageColumn>
  );
}

function Figure({
  figure: { value, unit, note, counted, lang },
}: {
  figure: SourcesView['figures'][number];
}) {
  return (
    <>
      <p>
        <InLanguage lang={lang}>
          <strong>{value}</strong> {unit}
        </InLanguage>
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

function Source({
  source: { id, title, publisher, date, url, note, lang },
}: {
  source: SourcesView['sources'][number];
}) {
  const inContent = (words: string) => <InLanguage lang={lang}>{words}</InLanguage>;
  return (
    <li id={`source-${id}`}>
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
  );
}
