/**
 * The API: thin doors to use cases, by who may call them.
 *
 * - A procedure is made by naming its permission; there is no other way to make one.
 * - What a use case refuses comes back as its value, so that a form can speak. No entry is an error.
 * - Loaders call in process (`createCaller`), browsers over HTTP (`createTrpcHandler`).
 */
export { appRouter, type AppRouter } from './app-router.server.ts';
export { createCaller } from './create-caller.server.ts';
export { createTrpcHandler, type ApiApp } from './trpc-over-http.server.ts';
