/**
 * What makes a Remix app of ours: environment, parts of the process, rendering, start.
 */
export { createApp, createAppDoors, type AppParts } from './create-app.server.ts';
export { createErrorLog, createPageRenderer } from './render-page.server.tsx';
export { serveBuild } from './serve-app.server.ts';
