import { can } from '@heard/domain/identity';
import { app } from './app.server.ts';

/** Where authors send whole texts, by forms and while they write. */
const places = ['/documents/', '/translations', '/api/trpc/admin.'];

/**
 * Texts are larger than forms: a mebibyte at most, three times that when a form writes each byte of it as
 * `%D8`. Only those who may write drafts may send so much.
 */
export const largeBodies = {
  limit: 8 * 1024 * 1024,
  patience: 120_000,
  async mayPost(path: string, cookies: string | null): Promise<boolean> {
    if (cookies === null || !places.some((place) => path.startsWith(place))) return false;
    const asking = new Request('http://localhost/', { headers: { Cookie: cookies } });
    const { actor } = await app.readActor(asking, { setCookie: () => undefined });
    return can(actor, 'write:draft:any');
  },
};
