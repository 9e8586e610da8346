import { describe, expect, it } from 'vitest';
import { Compare } from './compare.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const table = (
  <table>
    <thead>
      <tr>
        <th />
        <th>
          <a href="#term-inquiry">Inquiry</a> (articles 13, 14)
        </th>
      </tr>
    </thead>
    {'\n'}
    <tbody>
      <tr>
        <th>Named victim</th>
        {'\n'}
        <td>
          not <em>needed</em>
        </td>
      </tr>
    </tbody>
  </table>
);

describe('a comparison', () => {
  const { html } = renderBlock(
    <Compare blockId="b1" words={words} caption="What opens each door">
      {'\n'}
      {table}
    </Compare>,
  );

  it('is a real table with its caption inside', () => {
    expect(html).toContain('<table role="table"><caption>What opens each door</caption>');
    expect(html.match(/<table/g)).toHaveLength(1);
  });

  it('makes the first column the heads of the rows, and leaves an empty corner without a head', () => {
    expect(html).toContain(
      '<th scope="col" role="columnheader"><a href="#term-inquiry">Inquiry</a> (articles 13, 14)</th>',
    );
    expect(html).toContain('<th scope="row" role="rowheader">Named victim</th>');
    expect(html).toContain('<tr role="row"><td role="cell"></td>');
  });

  it('repeats the head of the column in each cell for narrow pages, without links, hidden from screen readers', () => {
    expect(html).toContain(
      '<span class="block-compare-label" aria-hidden="true">Inquiry (articles 13, 14)</span>',
    );
    expect(html).toContain('not <em>needed</em>');
  });

  it('shows what the author wrote when that is no table', () => {
    const { text } = renderBlock(
      <Compare blockId="b1" words={words} caption="Nothing">
        <p>Not a table</p>
      </Compare>,
    );
    expect(text).toBe('Not a table');
  });
});
