/**
 * i18n: message catalogues in ICU MessageFormat, locale negotiation, formatters.
 *
 * - Every word of the interface stands in `catalogues/<locale>/<namespace>.json`, once.
 * - A browser gets only the namespaces of `catalogues/<locale>/browser.ts`; mail, long pages and the
 *   like stay on the server.
 */
export * from './learning-time.ts';
export * from './locale.ts';
export * from './version-number.ts';
export type { Catalogue, CompiledCatalogue, MessageValues, Translator } from './translator.ts';
export { createTranslator } from './compiling-translator.ts';
export { catalogueOf } from './catalogue-of.ts';
