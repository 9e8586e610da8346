import { describe, expect, it } from 'vitest';
import { Chart } from './chart.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

describe('a chart', () => {
  it('says what it shows and gives the same numbers as a table', () => {
    const rows = [
      { label: '2012', value: 2, text: '2' },
      { label: '2013', value: 8, text: '8' },
    ];
    const { html, text } = renderBlock(
      <Chart blockId="b1" words={words} kind="parties-by-year" caption="By deposit" rows={rows} />,
    );
    expect(text).toContain('New parties in each year');
    expect(text).toContain('By deposit');
    expect(text).toContain('Year New parties 2012 2 2013 8');
    expect(html).toContain('width="25.00%"');
  });

  it('says of which whole each number is a part', () => {
    const rows = [
      { label: 'Africa', value: 6, of: 54, text: '6 of 54' },
      { label: 'Europe', value: 27, of: 44, text: '27 of 44' },
    ];
    const { html, text } = renderBlock(
      <Chart blockId="b1" words={words} kind="parties-by-region" caption="By M49" rows={rows} />,
    );
    expect(text).toContain('Region Parties Africa 6 of 54 Europe 27 of 44');
    expect(html).toContain('width="50.00%"');
  });
});
