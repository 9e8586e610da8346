/** The forms in which the pages appear, as far as they change colours. */
export interface Form {
  theme: 'light' | 'dark';
  /** Whether the reader chose the theme, or the device did. */
  chosen: boolean;
  contrast: 'normal' | 'more';
  audience: 'adult' | 'child';
}

export const forms: Form[] = (['light', 'dark'] as const).flatMap((theme) =>
  [true, false].flatMap((chosen) =>
    (['normal', 'more'] as const).flatMap((contrast) =>
      (['adult', 'child'] as const).map((audience) => ({ theme, chosen, contrast, audience })),
    ),
  ),
);

interface Rule {
  selectors: string[];
  colours: [name: string, colour: string][];
}

function toRules(css: string): Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
    selectors: head.split(',').map((selector) => selector.trim()),
    colours: [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  }));
}

/** Splits a style sheet at its media conditions: the text of each condition with the rules inside. */
function toMediaParts(css: string): { media: string; css: string }[] {
  const parts: { media: string; css: string }[] = [];
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (;;) {
    const start = rest.indexOf('@media');
    if (start < 0) return [...parts, { media: '', css: rest }];
    parts.push({ media: '', css: rest.slice(0, start) });
    const open = rest.indexOf('{', start);
    let depth = 1;
    let end = open + 1;
    for (; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[rest[end] ?? ''] ?? 0;
    parts.push({
      media: rest.slice(start + '@media'.length, open).trim(),
      css: rest.slice(open + 1, end - 1),
    });
    rest = rest.slice(end);
  }
}

function mediaHolds(media: string, { theme, chosen, contrast }: Form): boolean {
  return media
    .split(/\band\b/)
    .map((condition) => condition.trim())
    .every((condition) => {
      if (condition === '') return true;
      if (condition === '(prefers-contrast: more)') return contrast === 'more';
      // Where the reader has chosen, the device says the opposite: the choice must win.
      const deviceIsDark = chosen ? theme === 'light' : theme === 'dark';
      if (condition === '(prefers-color-scheme: dark)') return deviceIsDark;
      if (condition === 'print') return false;
      throw new Error(`The tokens know no condition ${condition}.`);
    });
}

function selectorHolds(selector: string, { theme, chosen, audience }: Form): boolean {
  const child = selector.includes("[data-audience='child']");
  if (child && audience !== 'child') return false;
  const root = selector.replace("[data-audience='child']", '').trim();
  if (root === '' || root === ':root') return true;
  if (root === ":root[data-theme='dark']") return chosen && theme === 'dark';
  if (root === ":root:not([data-theme='light'])") return !(chosen && theme === 'light');
  throw new Error(`The tokens know no selector ${selector}.`);
}

/** Which colour each token has in a form. Later rules win: the file is written in rising weight. */
export function readTokens(css: string, form: Form): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const part of toMediaParts(css)) {
    if (!mediaHolds(part.media, form)) continue;
    for (const rule of toRules(part.css)) {
      if (!rule.selectors.some((selector) => selectorHolds(selector, form))) continue;
      for (const [name, colour] of rule.colours) tokens.set(name, colour);
    }
  }
  return tokens;
}
