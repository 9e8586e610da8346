import type { Translator } from '@heard/i18n';
import type { Reference } from '@heard/services/references';
import { otherLanguage } from './reference-words.server.ts';

/** All that the page of figures and sources shows. */
export function toSourcesView(reference: Reference<'sources'>, t: Translator) {
  const { figures, sources } = reference.body;
  const known = new Map(sources.map((source) => [source.id, source]));
  /** The language of an entry's words where it is not the reader's. */
  const langOf = (entry: { isUntranslated?: true | undefined } | undefined) => {
    const lang = entry?.isUntranslated ? 'en' : reference.locale;
    return lang === t.locale ? undefined : lang;
  };
  return {
    title: t('reference.sourcesTitle'),
    lead: t('reference.sourcesLead'),
    otherLanguage: otherLanguage(t, reference.locale),
    figuresTitle: t('reference.figures'),
    caption: t('reference.figuresCaption', { count: figures.length }),
    heads: {
      figure: t('reference.figure'),
      asOf: t('reference.asOf'),
      source: t('reference.source'),
      place: t('reference.place'),
    },
    figures: figures.map((figure) => ({
      ...{ id: figure.id, unit: figure.unit, place: figure.place, note: figure.note },
      value: typeof figure.value === 'number' ? t.number(figure.value) : figure.value,
      asOf: t.date(figure.asOf),
      lang: langOf(figure),
      source: {
        id: figure.source,
        title: known.get(figure.source)?.title ?? figure.source,
        lang: langOf(known.get(figure.source)),
      },
      counted: figure.isCounted ? t('reference.counted') : null,
    })),
    sourcesTitle: t('reference.sources'),
    sourcesCount: t('reference.sourcesCount', { count: sources.length }),
    sources: sources.map(({ date, ...source }) => ({
      ...source,
      date: t.date(date),
      lang: langOf(source),
    })),
    edition: t('reference.edition', { date: t.date(reference.publishedAt) }),
  };
}
export type SourcesView = ReturnType<typeof toSourcesView>;
