import { sourceLocale } from '@heard/curriculum';
import { pairTexts } from '@heard/curriculum/segments';
import { writeXliff, type XliffFile } from '@heard/interop/xliff';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { NotFoundError } from '@heard/domain/identity';
import { isLocale } from '@heard/i18n';
import { authorize, type Ctx } from '../context.server.ts';
import { findUnreadable } from './get-translation-page.server.ts';
import {
  listTranslationProgress,
  type DocumentProgress,
} from './list-translation-progress.server.ts';
import { readTerms } from './translation-terms.server.ts';
import { readTranslation, type Translation } from './translation-texts.server.ts';
import { toXliffFile } from './xliff-value.server.ts';

/** What is exported: one document, a course, or all that is not done. */
export interface WantedXliff {
  locale: string;
  documentId?: string | undefined;
  course?: string | undefined;
  /** Only documents that are behind their source. */
  behind?: boolean | undefined;
}

export interface ExportXliffRefusal {
  code: 'nothing-to-export';
}

export interface ExportedXliff {
  fileName: string;
  text: string;
}

/**
 * Documents as XLIFF 2.1 for a translator outside, with their translations as far as there are any, the terms
 * that they have to use, and what the source said before. Refuses when there is nothing to export. Throws
 * NotFoundError for a language that Heard does not speak.
 */
export async function exportXliff(
  ctx: Ctx,
  wanted: WantedXliff,
): Promise<Outcome<ExportedXliff, ExportXliffRefusal>> {
  authorize(ctx, 'read:draft:any');
  const { locale } = wanted;
  if (!isLocale(locale) || locale === sourceLocale) throw new NotFoundError('no such language');
  const translations = await listWanted(ctx, wanted);

  const terms = await readTerms(ctx, locale);
  const files: XliffFile[] = translations
    .filter((one) => findUnreadable(one) === null)
    .map((one) => toXliffFile(one, pairTexts(one.texts).pairs, terms))
    .filter(({ units }) => units.length > 0);
  if (files.length === 0) return refuse({ code: 'nothing-to-export' });

  const name = wanted.course ?? (files.length === 1 ? nameOf(files[0]?.id ?? '') : 'heard');
  return {
    ok: true,
    fileName: `${name}-${sourceLocale}-${locale}.xlf`,
    text: writeXliff({ sourceLanguage: sourceLocale, targetLanguage: locale, files }),
  };
}

async function listWanted(ctx: Ctx, wanted: WantedXliff): Promise<Translation[]> {
  const { locale, documentId, course, behind = false } = wanted;
  if (documentId !== undefined) return [await readTranslation(ctx, { documentId, locale })];
  const progress = await listTranslationProgress(ctx, {
    locale,
    ...(course !== undefined && { course }),
  });
  const isWanted = ({ state }: DocumentProgress) => (behind ? state === 'behind' : true);
  const documents = progress.flatMap((one) => one.documents).filter(isWanted);
  const found: Translation[] = [];
  for (const { sourceId } of documents.sort((a, b) => (a.path < b.path ? -1 : 1)))
    found.push(await readTranslation(ctx, { documentId: sourceId, locale }));
  return found;
}

/** `01-third-protocol/02-three-doors` of a path. */
function nameOf(path: string): string {
  return path
    .replace(/^[^/]+\//, '')
    .replace(/\.[a-z]+$/, '')
    .replaceAll('/', '-');
}
