import type { Actor, Role } from '@heard/domain/identity';
import type { Ctx } from '../../context.server.ts';
import { noon, type House } from '../../identity/testing/house.server.ts';
import { anAccount } from '../../identity/testing/people.server.ts';

/** A colleague with an account, and his contexts at any time. */
export async function anAuthor(
  house: House,
  person: { name?: string; role?: Role; course?: string } = {},
) {
  const { name = 'Amina', role = 'author', course } = person;
  const email = `${name.toLowerCase()}@example.org`;
  const ids = await anAccount(house, {
    ...{ name, email },
    roles: course === undefined ? ['learner', role] : ['learner'],
  });
  const { learnerId, accountId } = ids;
  const held: Pick<Extract<Actor, { kind: 'member' }>, 'roles' | 'courseRoles'> = course ===
  undefined
    ? { roles: ['learner', role] }
    : { roles: ['learner'], courseRoles: [{ course, role }] };
  const actor: Actor = { kind: 'member', learnerId, accountId, ...held };
  const at = (minutes: number): Ctx =>
    house.ctxOf(actor, new Date(noon.getTime() + minutes * 60_000));
  return { ...ids, name, ctx: at(0), at };
}
