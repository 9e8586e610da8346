import { NotFoundError } from '@heard/domain/identity';
import { doors } from '#app/server/doors.server.ts';

/** Every address that no route has. */
export const loader = doors.loader('read:page:any', async () => {
  throw new NotFoundError('no such page');
});

export default function Nowhere() {
  return null;
}
