const zeros = [0x0660, 0x06f0]; // Arabic-Indic, and its eastern form

/** Arabic digits and separators as ASCII writes them: `٢٠١٩` is `2019`, `٥٫٥` is `5.5`. */
function toAsciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => code >= zero) ?? code));
    })
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',');
}

/**
 * All figures of a text, sorted, thousands and decimals written in one way: what a translation must have
 * exactly as its source has it. Figures in words are no figures here.
 */
export function figuresIn(text: string): string[] {
  const plain = toAsciiDigits(text).replace(/(\d)[\u00A0\u202F](?=\d{3}\b)/g, '$1');
  return (plain.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((figure) => figure.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
    .sort();
}

/** What one list has more often than the other, as `−` missing and `+` added. */
export function differenceOf(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  const missing = wanted.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((item) => `−${item}`), ...left.map((item) => `+${item}`)];
}
