export * from './context.server.ts';
export * from './settings.server.ts';
export * from './log.server.ts';
export { openDb, type Db } from '@heard/db';
export * from './outcome-http.server.ts';
export * from './refusal-words.server.ts';
