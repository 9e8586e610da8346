/** Texts of the curriculum looked at one by one, as they are while somebody writes them. */
export * from './check-text.ts';
