import path from 'node:path';

/** The project's own content. */
export const contentFolder = path.join(import.meta.dirname, '../content');

/** The locale in which courses are written first; the others follow its shape. */
export const sourceLocale = 'en';
