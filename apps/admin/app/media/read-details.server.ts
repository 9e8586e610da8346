import type { PictureDetails } from '@heard/services/authoring';
import { pictureLocales } from './language-names.ts';

/** What a form says of a picture. */
export function readDetails(form: FormData): PictureDetails {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const words = pictureLocales.map((locale): [string, { alt: string; caption: string }] => [
    locale,
    { alt: text(`alt-${locale}`), caption: text(`caption-${locale}`) },
  ]);
  return { words: Object.fromEntries(words), credit: text('credit'), licence: text('licence') };
}

/** The form's texts by their fields, so that nothing typed is lost. */
export function keepValues(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
