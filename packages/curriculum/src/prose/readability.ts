/** How hard a text is to read, by the formula of Flesch and Kincaid. */
export interface Readability {
  /** School grade of the United States. */
  grade: number;
  sentences: number;
  words: number;
}

// Full stops that end no sentence.
const abbreviations =
  /\b(?:(?:[A-Z]\.)*[A-Z]|v|No|art|arts|para|paras|Mr|Ms|Mrs|Dr|St|e\.g|i\.e|et al)\./g;

/** Measures English. Passages without a full stop count as one sentence each. */
export function measureReadability(passages: readonly string[]): Readability {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const passage of passages) {
    for (const sentence of splitSentences(passage)) {
      const found = sentence.match(/\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*/gu) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + countSyllables(word), 0);
    }
  }
  if (sentences === 0) return { grade: 0, sentences, words };
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { grade: Math.round(grade * 10) / 10, sentences, words };
}

function splitSentences(text: string): string[] {
  return text
    .replace(abbreviations, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?؟۔…]["”’»)]?)\s+/u);
}

/** An estimate: groups of vowels, without the silent ones. A number reads as one syllable a digit. */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return word.replace(/\D/g, '').length;
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const spoken = bare
    .replace(/(?:[^laeiouycghsxz]es|[^laeiouydt]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .replace(/(?<=[^cgst]i)(?=[ao])/g, '-')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, spoken?.length ?? 0);
}
