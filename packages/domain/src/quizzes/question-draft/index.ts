export * from './change-draft.ts';
export * from './check-question.ts';
export * from './draft-question.ts';
export * from './question-draft.ts';
export * from './read-question-form.ts';
