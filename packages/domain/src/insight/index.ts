/**
 * Insight: what may be told of learners as a whole.
 *
 * - No number about fewer than five people is shown, nor one from which such a number follows by subtraction
 *   from its neighbours.
 * - Weeks are those of ISO 8601: they begin on Monday, in UTC.
 */
export * from './hide-few.ts';
export * from './weeks.ts';
