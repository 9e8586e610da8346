const explanations: readonly (readonly [RegExp, (name: string) => string])[] = [
  [
    /[\u202A-\u202E]/,
    (name) =>
      `a sign that turns the direction of text round (${name}) is not allowed: readers would see another order than stands here`,
  ],
  [
    /[\u2066-\u2069]/,
    (name) =>
      `a sign that sets text of the other direction apart (${name}) has its other half on the same line, and no mark-up in between`,
  ],
  [/\uFEFF/, (name) => `a byte order mark (${name}) stands only at the very beginning; delete it`],
  [/[\u2028\u2029]/, (name) => `a line separator (${name}) is not allowed; begin a new line`],
  [/\uFFFD/, (name) => `a sign was lost here when the text was converted (${name}); type it anew`],
  [/\p{Cc}/u, (name) => `a control character (${name}) is not allowed; delete it`],
  [/\p{Cs}/u, (name) => `half of a sign (${name}) is not allowed; type the whole sign anew`],
  [
    /\p{Co}|\p{Noncharacter_Code_Point}/u,
    (name) => `a sign without a meaning of its own (${name}) is not allowed; delete it`,
  ],
];

/** Why a sign may not stand where it stands, with its number, because it cannot be seen. */
export function explainSign(sign: string): string {
  const name = nameOf(sign);
  const explain = explanations.find(([signs]) => signs.test(sign))?.[1];
  return explain?.(name) ?? `an invisible sign (${name}) is not allowed here; delete it`;
}

/** The number of a sign as everybody looks it up: `U+202E`. */
export function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
