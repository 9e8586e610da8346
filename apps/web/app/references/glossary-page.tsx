import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { InLanguage } from '#app/page/in-language.tsx';
import type { GlossaryView } from './glossary-view.server.ts';
import { OtherLanguage } from './other-language.tsx';
import type { ReferenceWords } from './reference-words.server.ts';

/** The glossary: a field to look for a term, the letters, and the terms. */
export function GlossaryPage({
  glossary,
  words,
}: {
  glossary: GlossaryView;
  words: ReferenceWords;
}) {
  const t = useTranslator();
  const { lang, letters, found, query } = glossary;
  return (
    <PageColumn>
      <PageTitle title={words.title} lead={words.lead} />
      <OtherLanguage note={words.otherLanguage} />
      <form className="glossary-search" method="get" role="search">
        <TextField
          name="q"
          type="search"
          label={words.search}
          hint={words.searchHint}
          defaultValue={query}
          key={query}
          autoComplete="off"
        />
        <Button type="submit">{words.searchButton}</Button>
      </form>
      {found === null ? null : (
        <p role="status" className="glossary-found">
          {found} <TextLink href={`/${t.locale}/glossary`}>{words.all}</TextLink>
        </p>
      )}
      {letters.length === 0 ? (
        <EmptyState title={found ?? words.title} text={words.noneHint} />
      ) : (
        <>
          <nav aria-label={words.letters} className="glossary-letters">
            <ul>
              {letters.map(({ id, letter }) => (
                <li key={id}>
                  <a href={`#${id}`} lang={lang}>
                    {letter}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {letters.map((group) => (
            <Letter key={group.id} group={group} lang={lang} />
          ))}
        </>
      )}
      <p className="version-note">{glossary.edition}</p>
    </PageColumn>
  );
}

function Letter({
  group: { id, letter, entries },
  lang,
}: {
  group: GlossaryView['letters'][number];
  lang: string | undefined;
}) {
  return (
    <section aria-labelledby={id} className="glossary-group">
      <h2 id={id} lang={lang}>
        {letter}
      </h2>
      <dl>
        {entries.map((entry) => (
          <div key={entry.id} id={`term-${entry.id}`}>
            <dt>
              <InLanguage lang={lang}>{entry.term}</InLanguage>
            </dt>
            <dd>
              <p>
                <InLanguage lang={lang}>{entry.definition}</InLanguage>
              </p>
              {entry.plain === null ? null : (
                <p className="glossary-plain">
                  <InLanguage lang={lang}>{entry.plain}</InLanguage>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
