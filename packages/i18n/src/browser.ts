/** The half of i18n that a browser loads: everything but the catalogues. */
export * from './learning-time.ts';
export * from './locale.ts';
export * from './translator.ts';
export * from './version-number.ts';
