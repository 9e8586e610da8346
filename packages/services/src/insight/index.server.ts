/**
 * Insight: what staff may know of learners as a whole, per course, version, language and week.
 *
 * - Counts and medians alone: no row here is about a person, and none about fewer than five.
 * - A cohort is whoever began a course within a span of time; everything is counted for it.
 */
export * from './export-insight.server.ts';
export * from './get-insight.server.ts';
export * from './list-insight.server.ts';
export type { ShownCounts } from './show-cells.server.ts';
