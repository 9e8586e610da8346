import { describe, expect, it } from 'vitest';
import { Fact } from './fact.tsx';
import { FigureList, type Figure } from './figure-list.tsx';
import { KeyFact } from './key-fact.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const parties: Figure = {
  id: 'parties-now',
  value: 54,
  text: '54',
  unit: 'States parties',
  asOf: { date: '2026-09-19', when: 'September 19, 2026' },
  source: { id: 'untc-2026', number: 2, title: 'Status of chapter IV-11-d' },
  place: 'list of parties',
};

describe('a registered figure', () => {
  const list = renderBlock(<FigureList entries={[parties]} words={words} />);

  it('leads from the running text to its day and source, and names its day to screen readers', () => {
    const { html, text } = renderBlock(<Fact id="parties-now" value={54} text="54" />);
    expect(text).toBe('54');
    expect(html).toContain('href="#figure-parties-now"');
    expect(html).toContain('aria-describedby="figure-parties-now-as-of"');
    expect(list.html).toContain('id="figure-parties-now"');
    expect(list.html).toContain('id="figure-parties-now-as-of"');
  });

  it('carries its value for machines beside that for readers', () => {
    const { html } = renderBlock(<Fact id="x" value={1234} text="1,234" />);
    expect(html).toContain('<data value="1234">1,234</data>');
  });

  it('stands in the list with unit, day, source and place', () => {
    expect(list.text).toContain('54 States parties As of September 19, 2026 2, list of parties');
    expect(list.html).toContain('<time id="figure-parties-now-as-of" dateTime="2026-09-19">');
    expect(list.html).toContain('href="#source-untc-2026" aria-label="Source 2: list of parties"');
  });

  it('gives a key fact the same, in large', () => {
    const { text, html } = renderBlock(
      <KeyFact blockId="b1" words={words} {...parties}>
        They have joined.
      </KeyFact>,
    );
    expect(text).toBe(
      '54 States parties They have joined. As of September 19, 2026 2, list of parties',
    );
    expect(html).toContain('dateTime="2026-09-19"');
  });
});

describe('a list of figures', () => {
  it('is nothing when the lesson names none', () => {
    expect(renderBlock(<FigureList entries={[]} words={words} />).html).toBe('');
  });
});
