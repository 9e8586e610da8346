/** What the files of the curriculum are, by what their texts say. */
export const documentKinds = [
  'course',
  'lesson',
  'adult-page',
  'quiz',
  'guide',
  'glossary',
  'facts',
  'ratifications',
  'sources',
  'pictures',
  'media',
  'poster',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Where a document stands in the curriculum. */
export interface DocumentPlace {
  kind: DocumentKind;
  /** Null for what is the same in all languages: figures and sources in the original. */
  locale: string | null;
  /** Slug of the course; null for what belongs to no course. */
  course: string | null;
  /** Slug of the module; null outside of modules. */
  module: string | null;
  /** Slug of the lesson, name of the file of terms or facts; null where the kind says all. */
  slug: string | null;
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const nowhere = { locale: null, course: null, module: null, slug: null };

/** The layout of packages/curriculum/content: one pattern for each kind of file. */
const layout: readonly [RegExp, DocumentKind][] = [
  [new RegExp(`^facts/(?<slug>${slug})\\.yaml$`), 'facts'],
  [/^facts\/ratifications\.json$/, 'ratifications'],
  [/^sources\.yaml$/, 'sources'],
  [/^media\.yaml$/, 'media'],
  [new RegExp(`^(?<locale>[a-z]{2,3})/facts\\.yaml$`), 'facts'],
  [/^(?<locale>[a-z]{2,3})\/sources\.yaml$/, 'sources'],
  [/^(?<locale>[a-z]{2,3})\/pictures\.yaml$/, 'pictures'],
  [/^(?<locale>[a-z]{2,3})\/poster\.yaml$/, 'poster'],
  [new RegExp(`^(?<locale>[a-z]{2,3})/glossary/(?<slug>${slug})\\.yaml$`), 'glossary'],
  [inCourse('course\\.yaml'), 'course'],
  [inCourse('guide\\.yaml'), 'guide'],
  [inCourse('assessment\\.yaml'), 'quiz'],
  [inCourse(`\\d{2}-(?<module>${slug})/quiz\\.yaml`), 'quiz'],
  [inCourse(`\\d{2}-(?<module>${slug})/for-adults\\.mdx`), 'adult-page'],
  [inCourse(`\\d{2}-(?<module>${slug})/\\d{2}-(?<slug>${slug})\\.mdx`), 'lesson'],
];

function inCourse(rest: string): RegExp {
  return new RegExp(`^(?<locale>[a-z]{2,3})/(?<course>(?!glossary/)${slug})/${rest}$`);
}

/**
 * Reads a path of the curriculum, relative to its folder and with `/` between names. Null for what has no
 * place there: nothing outside of the layout is ever imported, written or published.
 */
export function parseDocumentPath(path: string): DocumentPlace | null {
  for (const [pattern, kind] of layout) {
    const found = pattern.exec(path);
    if (found) return { ...nowhere, ...found.groups, kind };
  }
  return null;
}
