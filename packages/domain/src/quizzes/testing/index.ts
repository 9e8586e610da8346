export * from './a-question.ts';
