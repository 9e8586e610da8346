import { describe, expect, it } from 'vitest';
import { Chart } from './chart.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

describe('a chart', () => {
  it('says in words what it shows and gives the same numbers as a table', () => {
    const rows = [
      { label: '2012', value: 2, text: '2' },
      { label: '2013', value: 8, text: '8' },
    ];
    const { html, text } = renderBlock(
      <Chart blockId="b1" words={words} kind="parties-by-year" caption="By year" rows={rows} />,
    );
    expect(html).toContain('aria-label="Bar chart with 2 bars. The longest is 2013: 8."');
    expect(text).toContain('Year New parties 2012 2 2013 8');
    expect(html).toContain('width="25.00%"');
    expect(html).toContain('width="100.00%"');
  });

  it('measures parts against the largest whole', () => {
    const rows = [
      { label: 'Africa', value: 6, of: 54, text: '6 of 54' },
      { label: 'Europe', value: 27, of: 44, text: '27 of 44' },
    ];
    const { html, text } = renderBlock(
      <Chart blockId="b1" words={words} kind="parties-by-region" caption="By region" rows={rows} />,
    );
    expect(html).toContain('class="block-chart-part" width="50.00%"');
    expect(html).toContain('class="block-chart-whole" width="100.00%"');
    expect(text).toContain('Region Parties Africa 6 of 54 Europe 27 of 44');
  });

  it('stays a chart when every number is nought, or when there are none', () => {
    const none = [{ label: '2012', value: 0, text: '0' }];
    for (const rows of [none, []]) {
      const { html } = renderBlock(
        <Chart blockId="b1" words={words} kind="parties-by-year" caption="None" rows={rows} />,
      );
      expect(html).not.toContain('NaN');
      expect(html).not.toContain('Infinity');
    }
  });
});
