/**
 * Doors: the only way a Remix loader or action is made, so that each names its permission.
 */
export * from './doors.server.ts';
