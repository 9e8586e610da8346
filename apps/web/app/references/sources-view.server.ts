import type { Translator } from '@heard/i18n';
import type { Reference } from '@heard/services/references';
import { otherLanguage } from './reference-words.server.ts';

/** All that the page of figures and sources shows. */
export function toSourcesView(reference: Reference<'sources'>, t: Translator) {
  const { figures, sources } = reference.body;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return {
    title: t('reference.sourcesTitle'),
    lead: t('reference.sourcesLead'),
    otherLanguage: otherLanguage(t, reference.locale),
    lang: reference.locale === t.locale ? undefined : reference.locale,
    figuresTitle: t('reference.figures'),
    caption: t('reference.figuresCaption', { count: figures.length }),
    heads: {
      figure: t('reference.figure'),
      asOf: t('reference.asOf'),
      source: t('reference.source'),
      place: t('reference.place'),
    },
    figures: figures.map(({ id, value, unit, asOf, source, place, note, isCounted }) => ({
      ...{ id, unit, place, note },
      value: typeof value === 'number' ? t.number(value) : value,
      asOf: t.date(asOf),
      source: { id: source, title: titles.get(source) ?? source },
      counted: isCounted ? t('reference.counted') : null,
    })),
    sourcesTitle: t('reference.sources'),
    sourcesCount: t('reference.sourcesCount', { count: sources.length }),
    sources: sources.map(({ date, ...source }) => ({ ...source, date: t.date(date) })),
    edition: t('reference.edition', { date: t.date(reference.publishedAt) }),
  };
}
export type SourcesView = ReturnType<typeof toSourcesView>;
