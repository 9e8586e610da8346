export * from './edge-context.server.ts';
export * from './cookies.server.ts';
