import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { guardedDoors } from './rules/guarded-doors.js';
import { noProcessEnv } from './rules/no-process-env.js';
import { serverSuffix } from './rules/server-suffix.js';
import { tellingNames } from './rules/telling-names.js';

export const heard = {
  rules: {
    'guarded-doors': guardedDoors,
    'no-process-env': noProcessEnv,
    'server-suffix': serverSuffix,
    'telling-names': tellingNames,
  },
};

const sources = ['**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', '**/testing/**', '**/e2e/**', '**/*.stories.tsx'];
const programs = [
  '**/*.config.{ts,js}',
  '**/dev-server.ts',
  '**/*-command.ts',
  '**/*-command.server.ts',
  '**/run.server.ts',
  '**/app/server/app.server.ts',
];

/** What only packages may import: it is declared in the apps so that it resolves at run time. */
const externals = [
  '@prisma/client',
  '@prisma/adapter-pg',
  '@node-rs/argon2',
  '@myriaddreamin/typst-ts-node-compiler',
  'lucia',
  'nodemailer',
  'pg',
  'qrcode',
  'wawoff2',
  '@heard/db',
];

/** The house's lint rules, for the whole workspace. */
export default tseslint.config(
  {
    ignores: [
      '**/generated/**',
      '**/build/**',
      '**/.served/**',
      '**/storybook-static/**',
      '**/.turbo/**',
      '.data/**',
      '**/fixtures/**',
    ],
  },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: sources })),
  {
    files: sources,
    plugins: { heard, react, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { react: { version: '18.3' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      'heard/no-process-env': 'error',
      'heard/telling-names': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: [...tests, ...programs], rules: { 'heard/no-process-env': 'off', 'no-console': 'off' } },
  { files: ['**/app/routes/**/*.tsx'], rules: { 'heard/guarded-doors': 'error' } },
  {
    files: ['**/app/**/*.tsx', '**/src/components/**/*.tsx', '**/src/blocks/**/*.tsx'],
    ignores: ['**/*.stories.tsx', '**/*.test.tsx'],
    rules: {
      ...jsxA11y.configs.recommended.rules,
      // Every word that a person reads comes from the catalogue or from props.
      'react/jsx-no-literals': [
        'error',
        {
          noStrings: false,
          ignoreProps: true,
          allowedStrings: ['·', '–', '—', '→', '←', '/', '%', '×', ':', '“', '”', '(', ')', ','],
        },
      ],
    },
  },
  {
    files: ['**/app/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: externals.map((name) => ({
            name,
            message: 'Declared here for resolution only: a package imports it, an app does not.',
          })),
        },
      ],
    },
  },
);

/** For the packages that must never reach a browser. */
export const serverOnly = {
  files: ['src/**/*.ts'],
  plugins: { heard },
  rules: { 'heard/server-suffix': 'error' },
};

/** For programs and for the packages that start processes: they read the environment themselves. */
export const readsEnvironment = {
  files: ['**/*.{ts,tsx}'],
  plugins: { heard },
  rules: { 'heard/no-process-env': 'off', 'no-console': 'off' },
};
