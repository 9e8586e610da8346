import { createAppDoors } from '@heard/http/app';
import { app } from './app.server.ts';

/** The administration's doors: every loader and action is made by one of them. */
export const doors = createAppDoors(
  app,
  (_locale, next) => `/sign-in?next=${encodeURIComponent(next)}`,
);
