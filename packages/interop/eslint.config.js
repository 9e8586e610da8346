export { default } from '@heard/eslint-config';
