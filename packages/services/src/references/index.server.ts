/**
 * References: the glossary, the registered figures with their sources, and the poster.
 *
 * - One edition of each kind and locale is in force; publishing replaces it.
 * - A reader whose language has none is given the source language's, and told.
 */
export * from './get-reference.server.ts';
export * from './publish-references.server.ts';
