/** The thing is absent, or is another's and answers as absent. Becomes 404. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** The actor is known and lacks the permission. Becomes 403; signed-out people are asked to sign in. */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError';
  constructor(readonly permission: string) {
    super(`permission ${permission} is not held`);
  }
}
