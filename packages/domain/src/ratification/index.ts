/**
 * Ratification: which States joined the Convention and its protocols, and when.
 *
 * - Every figure is counted from the depositary's table; nobody types one.
 * - A State counts as a party from the day of its deposit, as the depositary counts, not from the later
 *   day on which the treaty binds it.
 * - A figure holds for a day. What the table does not know (null) is never counted as a yes.
 */
export * from './ratification-table.ts';
export * from './count-parties.ts';
export * from './group-parties.ts';
export * from './list-declarations.ts';
export * from './compute-fact.ts';
