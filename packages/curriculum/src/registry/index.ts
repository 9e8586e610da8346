/**
 * The registry: facts, sources and glossary terms that lessons may name, and nothing else.
 *
 * - A figure of the depositary's table is counted, never typed.
 * - Every fact names a registered source.
 */
export * from './list-files.ts';
export { checkEntries } from './read-entries.ts';
export * from './read-registry.ts';
export * from './registry.ts';
