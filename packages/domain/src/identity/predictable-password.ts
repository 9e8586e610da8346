const runs = [
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '01234567890123456789012345678901234567890123456789',
  "qwertyuiop[]asdfghjkl;'zxcvbnm,./qwertyuiop",
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '1q2w3e4r5t6y7u8i9o0p1a2s3d4f5g6h7j8k9l',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  'йцукенгшщзхъфывапролджэячсмитьбю',
].flatMap((run) => [run, [...run].reverse().join('')]);

const looksLike: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether the text is one piece said again and again, such as `abcabcabcabc` or `haushaushaus`. */
function repeatsItself(text: string): boolean {
  // A text that occurs in its own doubling before its end is made of a repeated piece.
  return text.length > 1 && (text + text).indexOf(text, 1) < text.length;
}

function usesFewSigns(text: string): boolean {
  return new Set(text).size <= 3;
}

/** Whether runs of the keyboard, alphabet or digits, each four signs or longer, make up all of the text. */
function isMadeOfRuns(text: string): boolean {
  let rest = text;
  while (rest !== '') {
    let length = rest.length;
    while (length >= 4 && !runs.some((run) => run.includes(rest.slice(0, length)))) length -= 1;
    if (length < 4) return false;
    rest = rest.slice(length);
  }
  return true;
}

function withoutEnds(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/**
 * Whether a password would be among the first guesses: it stands in the list, also with capitals, with
 * letters written as digits, with digits and signs before or after, or said twice; or it is a run of
 * neighbouring keys, a repetition, or made of three signs or fewer.
 */
export function isPredictable(password: string, common: ReadonlySet<string>): boolean {
  const lower = password.toLowerCase();
  const squeezed = lower.replace(/[\s._-]+/g, '');
  const spelled = [...squeezed].map((sign) => looksLike[sign] ?? sign).join('');
  const bare = withoutEnds(squeezed);
  const bareSpelled = [...withoutEnds(squeezed)].map((sign) => looksLike[sign] ?? sign).join('');
  const forms = [lower, squeezed, spelled, bare, bareSpelled, withoutEnds(spelled)];
  return (
    forms.some((form) => common.has(form)) ||
    bare === '' ||
    usesFewSigns(squeezed) ||
    repeatsItself(squeezed) ||
    isMadeOfRuns(squeezed) ||
    (bare.length >= 4 && isMadeOfRuns(bare))
  );
}
