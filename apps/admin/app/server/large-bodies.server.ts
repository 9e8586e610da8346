import { can } from '@heard/domain/identity';
import { app } from './app.server.ts';

/** Where authors send whole texts, by forms and while they write, and pictures. */
const places = ['/documents/', '/translations/import', '/api/trpc/admin.'];
const uploads = ['/media', '/media.data', '/media/upload'];

/**
 * Texts are larger than forms: a mebibyte at most, three times that when a form writes each byte of it as
 * `%D8`. A picture has ten at most, and its form a little more. Only those who may write drafts may send so much.
 */
export const largeBodies = {
  limit: 11 * 1024 * 1024,
  patience: 120_000,
  async mayPost(path: string, cookies: string | null): Promise<boolean> {
    if (cookies === null || !isPlace(path)) return false;
    const asking = new Request('http://localhost/', { headers: { Cookie: cookies } });
    const { actor } = await app.readActor(asking, { setCookie: () => undefined });
    return can(actor, 'write:draft:any');
  },
};

function isPlace(path: string): boolean {
  return uploads.includes(path) || places.some((place) => path.startsWith(place));
}
