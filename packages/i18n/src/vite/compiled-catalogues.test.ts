import { describe, expect, it } from 'vitest';
import { createTranslator as createFromCompiled } from '../browser.ts';
import type { CompiledCatalogue } from '../translator.ts';
import { compiledCatalogues } from './compiled-catalogues.js';

const catalogue = { 'a.count': '{n, plural, one {# step} other {# steps}}', 'a.plain': 'word' };
const file = '/somewhere/src/catalogues/en/quiz.json';

describe('the catalogues of a browser', () => {
  it('hold messages that are read already, and say the same', () => {
    const built = compiledCatalogues().transform(JSON.stringify(catalogue), file);
    const t = createFromCompiled('en', JSON.parse(built?.code ?? '') as CompiledCatalogue);
    expect(t('a.count', { n: 2 })).toBe('2 steps');
    expect(t('a.plain')).toBe('word');
  });

  it('are changed only on their way to a browser', () => {
    const { transform } = compiledCatalogues();
    expect(transform(JSON.stringify(catalogue), file, { ssr: true })).toBeNull();
    expect(transform('{}', '/somewhere/package.json')).toBeNull();
  });
});
