import type { ShownPicture } from './shown-picture.ts';

/** What is said of a picture, by the fields of its form. */
export function toValues({ media, words }: ShownPicture): Record<string, string> {
  const spoken = Object.entries(words).flatMap(([locale, { alt, caption }]) => [
    [`alt-${locale}`, alt],
    [`caption-${locale}`, caption ?? ''],
  ]);
  return {
    ...(Object.fromEntries(spoken) as Record<string, string>),
    ...(media && { credit: media.credit, licence: media.licence }),
  };
}
