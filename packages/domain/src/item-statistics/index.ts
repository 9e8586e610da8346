/**
 * Item statistics: what real attempts tell about a question (classical test theory, docs/grading.md).
 *
 * - A person counts once for a question: by the first attempt handed in that drew it.
 * - Below five persons there is no statistic at all, and no answer in a learner's own words is ever shown
 *   that fewer than five gave.
 * - A flag is a reason to look at a question. It changes no score.
 */
export * from './item-response.ts';
export * from './measure-item.ts';
export * from './flag-item.ts';
export * from './count-choices.ts';
export * from './item-shape.ts';
export { leastPersons } from './least-persons.ts';
