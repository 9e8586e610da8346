/** Outcomes: what a use case answers. */
export * from './outcome.ts';
