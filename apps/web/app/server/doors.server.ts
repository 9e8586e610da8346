import { createAppDoors } from '@heard/http/app';
import { app } from './app.server.ts';

/** The web app's doors: every loader and action is made by one of them. */
export const doors = createAppDoors(
  app,
  (locale, next) => `/${locale}/sign-in?next=${encodeURIComponent(next)}`,
);
