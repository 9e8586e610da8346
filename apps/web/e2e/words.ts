import { catalogueOf, createTranslator } from '@heard/i18n';

/** What pages say in English: journeys look for buttons and titles by the same catalogue. */
export const t = createTranslator('en', catalogueOf('en'));
