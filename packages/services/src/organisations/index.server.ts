/**
 * Organisations: who is in them, and what they may see.
 *
 * - Administrators make them and name who leads them, and see nobody's progress by that.
 * - People join by a link and decide themselves whether their progress is seen; agreeing no more, or leaving,
 *   holds at once.
 * - Whoever does not lead an organisation is told that it is not there.
 */
export * from './join-organisation.server.ts';
export * from './manage-organisations.server.ts';
export * from './organisation-page.server.ts';
