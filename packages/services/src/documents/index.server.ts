/**
 * Documents: PDFs that carry words to paper and to screen readers alike.
 *
 * - Typst makes them, tagged to PDF/UA-1, with the fonts embedded.
 * - What a person wrote arrives as data, never as markup.
 */
export * from './render-pdf.server.ts';
