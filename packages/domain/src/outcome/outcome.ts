/** What a use case answers: it was done, or it was refused for a reason that a page has words for. */
export type Outcome<Done extends object, Refusal extends { code: string }> =
  ({ ok: true } & Done) | { ok: false; refusal: Refusal };

/** Builds a refusal with its literal code kept in the type. */
export function refuse<const R extends { code: string }>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
