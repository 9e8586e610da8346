import { describe, expect, it } from 'vitest';
import * as blocks from './index.ts';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const given = { blockId: 'b1', words };

describe('a callout', () => {
  it('is a note named by its title', () => {
    const { html, text } = renderBlock(
      <blocks.Callout {...given} kind="worry" title="The worry, at its strongest">
        <p>Our courts suffice.</p>
      </blocks.Callout>,
    );
    expect(html).toContain('role="note" aria-labelledby="b1-title"');
    expect(text).toBe('The worry, at its strongest Our courts suffice.');
  });

  it('tells its kind in words when the author gave no title', () => {
    expect(renderBlock(<blocks.Callout {...given} kind="open" />).text).toBe('What stays open');
  });
});

describe('a timeline', () => {
  it('is an ordered list of moments, each with its day for readers and for machines', () => {
    const { html, text } = renderBlock(
      <blocks.Timeline {...given} label="How it came about">
        <blocks.Moment date="2009-06" when="June 2009" title="States start to talk">
          <p>A working group.</p>
        </blocks.Moment>
      </blocks.Timeline>,
    );
    expect(html).toContain('<ol class="block-timeline-list" aria-labelledby="b1-label">');
    expect(html).toContain('dateTime="2009-06">June 2009</time>');
    expect(text).toBe('How it came about June 2009 States start to talk A working group.');
  });
});

describe('steps', () => {
  it('are an ordered list under their label', () => {
    const { html, text } = renderBlock(
      <blocks.Steps {...given} label="Become bound">
        <blocks.Step title="Signature">
          <p>We mean to consider it.</p>
        </blocks.Step>
      </blocks.Steps>,
    );
    expect(html).toContain('<ol class="block-steps-list" aria-labelledby="b1-label"><li');
    expect(text).toBe('Become bound Signature We mean to consider it.');
  });
});

describe('a reflection', () => {
  it('asks, gives the hints, and says that nothing is kept', () => {
    const { html, text } = renderBlock(
      <blocks.Reflection {...given} prompt="Who could act tonight?">
        <p>Do you know one name?</p>
      </blocks.Reflection>,
    );
    expect(text).toContain('Who could act tonight? Do you know one name? This is for you alone.');
    expect(html).not.toMatch(/<(input|textarea)/);
  });
});

describe('a real case and a situation', () => {
  it('say which happened, and where it can be read up', () => {
    const { html, text } = renderBlock(
      <blocks.RealCase
        {...given}
        name="I.A.M. v. Denmark"
        symbol="CRC/C/77/D/3/2016"
        date="2018-01-25"
        when="January 25, 2018"
      />,
    );
    expect(text).toBe('It happened I.A.M. v. Denmark CRC/C/77/D/3/2016 · January 25, 2018');
    expect(html).toContain('dateTime="2018-01-25"');
  });

  it('say which is invented', () => {
    const { text } = renderBlock(
      <blocks.Situation {...given}>
        <p>Lejla is fifteen.</p>
      </blocks.Situation>,
    );
    expect(text).toBe('Picture this Lejla is fifteen. The people here are invented.');
  });
});

describe('what to remember', () => {
  it('is a section under a heading', () => {
    const { html } = renderBlock(<blocks.Remember {...given}>Give dates.</blocks.Remember>);
    expect(html).toContain('<h2 id="b1">What to remember</h2>Give dates.');
  });
});

describe('a download', () => {
  it('says in the link what kind of file it is and how large', () => {
    const { html } = renderBlock(
      <blocks.Download {...given} href="/plan.pdf" title="My plan" format="PDF" size="120 kB" />,
    );
    expect(html).toContain(
      '<a href="/plan.pdf" download="">My plan <span>(PDF, 120 kB)</span></a>',
    );
  });
});
