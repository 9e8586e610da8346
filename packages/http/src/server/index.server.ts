/**
 * The server both apps share: headers, guards, the anonymous page cache, health, metrics, logs.
 *
 * - Anonymous pages are answered from memory before any framework runs; a change of the content
 *   stamp empties that memory.
 * - Logs hold request ids, methods, statuses and times; never addresses, paths with ids or names.
 */
export * from './start-server.server.ts';
export type { LargeBodies, ServerParts } from './server-parts.server.ts';
export { securityHeaders, nonceToHashes } from './security-headers.server.ts';
export { refuseRequest } from './request-guard.server.ts';
export { PageCache } from './page-cache.server.ts';
