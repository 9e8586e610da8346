import { sourceLocale } from '@heard/curriculum';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ctx } from '../context.server.ts';
import type { Translation } from './translation-texts.server.ts';

/** A term of the glossary in both languages. */
export interface TranslationTerm {
  id: string;
  /** In the source language. */
  source: string;
  /** As the glossary of the other language calls it; null while it has no word for it. */
  target: string | null;
  forms: string[];
  definition: string;
}

const TermsSchema = z.record(
  z.string(),
  z
    .object({
      term: z.string(),
      definition: z.string().catch(''),
      forms: z.array(z.string()).catch([]),
    })
    .nullable()
    .catch(null),
);

/** The glossary of the source language beside that of another, by the ids of its terms. */
export async function readTerms(ctx: Ctx, locale: string): Promise<Map<string, TranslationTerm>> {
  const rows = await ctx.db.document.findMany({
    where: { kind: 'glossary', locale: { in: [sourceLocale, locale] }, archivedAt: null },
    select: { locale: true, text: true },
  });
  const read = (of: string) =>
    rows
      .filter((row) => row.locale === of)
      .flatMap(({ text }) => Object.entries(readEntries(text)));
  const other = new Map(read(locale));
  return new Map(
    read(sourceLocale).flatMap(([id, term]) => {
      if (!term) return [];
      const said = other.get(id) ?? null;
      const isReady = said !== null && !/[⟦⟧]/u.test(said.term);
      return [
        [
          id,
          {
            ...{ id, source: term.term, target: isReady ? said.term : null },
            ...{ forms: said?.forms ?? [], definition: said?.definition ?? term.definition },
          },
        ] as const,
      ];
    }),
  );
}

function readEntries(text: string): z.infer<typeof TermsSchema> {
  try {
    return TermsSchema.catch({}).parse(parse(text, { maxAliasCount: 0, logLevel: 'error' }));
  } catch {
    return {};
  }
}

/**
 * The terms that a translation has to use, as the glossary calls them. None for courses for children, which
 * speak in plain words, and none that the glossary has no word for yet.
 */
export async function readRules(
  ctx: Ctx,
  { course }: Pick<Translation, 'course'>,
  terms: ReadonlyMap<string, TranslationTerm>,
): Promise<Map<string, { term: string; forms: string[] }>> {
  if (await isForChildren(ctx, course)) return new Map();
  return new Map(
    [...terms].flatMap(([id, { target, forms }]) =>
      target === null ? [] : [[id, { term: target, forms }] as const],
    ),
  );
}

async function isForChildren(ctx: Ctx, course: string | null): Promise<boolean> {
  if (course === null) return false;
  const row = await ctx.db.document.findFirst({
    where: { path: `${sourceLocale}/${course}/course.yaml`, archivedAt: null },
    select: { text: true },
  });
  return /^audience:\s*['"]?child['"]?\s*$/m.test(row?.text ?? '');
}
