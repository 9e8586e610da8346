/**
 * PostgreSQL's own server, started from the programs that npm brings (ADR 003).
 * One folder holds one cluster; at most one server runs on it, and whoever asks gets that one.
 */
export {
  findEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './start-embedded-postgres.server.ts';
export { ensureDatabase } from './ensure-database.server.ts';
export { findFreePort } from './free-port.server.ts';
export { StartProblem } from '../start-problem.server.ts';
