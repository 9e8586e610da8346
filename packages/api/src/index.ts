/**
 * The API's shape, for browsers: types only, nothing of the server comes along.
 */
export type { AppRouter } from './server/app-router.server.ts';
