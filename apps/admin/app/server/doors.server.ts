import { createAppDoors } from '@heard/http/app';
import { app } from './app.server.ts';

// Pages of the administration have no locale in their address: a form that was posted leads to the first one.
const toNext = (next: string) =>
  `next=${encodeURIComponent(/^\/[a-z]{2}(-[A-Z]{2})?$/.test(next) ? '/' : next)}`;

/** The administration's doors: every loader and action is made by one of them. */
export const doors = createAppDoors(
  app,
  (_locale, next) => `/sign-in?${toNext(next)}`,
  (next) => `/second-factor?${toNext(next)}`,
);
