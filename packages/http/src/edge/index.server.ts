export * from './edge-context.server.ts';
export * from './cookies.server.ts';
export * from './theme-cookie.server.ts';
