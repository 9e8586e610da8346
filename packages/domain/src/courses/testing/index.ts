export * from './an-outline.ts';
