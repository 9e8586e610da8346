/**
 * The texts that say what pictures there are: `media.yaml` and each locale's `pictures.yaml`. Text in, text out.
 *
 * - What an edit does not touch keeps its signs.
 * - An entry that cannot be read is left alone and not listed; the loader says what is wrong with it.
 */
export * from './picture-texts.ts';
