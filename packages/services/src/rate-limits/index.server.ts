/**
 * Rate limits: how often a thing may be tried, counted in PostgreSQL.
 *
 * - One statement counts and answers, so two processes never both take the last place.
 * - Counts survive a restart. Keys hold salted hashes, never an address.
 */
export * from './spend-rate.server.ts';
