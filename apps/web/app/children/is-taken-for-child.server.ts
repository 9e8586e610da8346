import type { Ctx } from '@heard/services';

/**
 * Whether this browser is taken for a child's: a guest who has begun courses for children and no others.
 * Nobody was asked, and nothing of it is kept; such a reader is offered no account.
 */
export function isTakenForChild(
  { actor }: Pick<Ctx, 'actor'>,
  courses: readonly { audience: string; progress: object | null }[],
): boolean {
  const begun = courses.filter(({ progress }) => progress !== null);
  return (
    actor.kind === 'guest' &&
    begun.length > 0 &&
    begun.every(({ audience }) => audience === 'child')
  );
}
