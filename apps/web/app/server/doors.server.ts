import { createDoors } from '@heard/http/door';
import { createGuest, readActor } from '@heard/services/identity';
import { contextFor, heard } from './heard.server.ts';
import { findTranslator, translatorOfRequest } from './translators.server.ts';

/** The web app's doors: every loader and action is made by one of them. */
export const doors = createDoors({
  readActor: async (request, edge) => {
    const visit = await readActor(heard.db, request.headers.get('Cookie'), new Date());
    if (visit.freshCookie) edge.setCookie(visit.freshCookie);
    return visit.actor;
  },
  createGuest: async (request, edge) => {
    const guest = await createGuest(contextFor({ kind: 'anonymous' }), {
      locale: translatorOfRequest(request).locale,
      userAgent: request.headers.get('User-Agent'),
    });
    edge.setCookie(guest.cookie);
    return guest.actor;
  },
  context: contextFor,
  translator: (locale, request) =>
    locale === undefined ? translatorOfRequest(request) : findTranslator(locale),
  logBug: (error, reference) =>
    heard.logger.error(
      { id: reference, error: error instanceof Error ? error.stack : String(error) },
      'broke',
    ),
  signInPath: (locale, next) => `/${locale}/sign-in?next=${encodeURIComponent(next)}`,
});
