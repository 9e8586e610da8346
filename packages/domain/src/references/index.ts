/**
 * References: what readers look up beside the courses - the glossary, the registered figures with their
 * sources, and the poster for the wall.
 *
 * - One edition of each kind and locale is in force; courses keep their own words in their own versions.
 */
export * from './reference.ts';
