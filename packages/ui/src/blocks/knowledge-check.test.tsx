import { describe, expect, it } from 'vitest';
import { KnowledgeCheck } from './knowledge-check.tsx';
import { Option } from './option.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const check = (
  <KnowledgeCheck blockId="b1" words={words} question="Which door fits?">
    {'\n'}
    <Option text="An inquiry" words={words} correct>
      <p>It needs no named victim.</p>
    </Option>
    {'\n'}
    <Option text="A communication" words={words}>
      <p>No child dares to be named.</p>
    </Option>
  </KnowledgeCheck>
);

describe('a knowledge check without JavaScript', () => {
  const { html, text } = renderBlock(check);

  it('is a group that its question names', () => {
    expect(html).toContain('role="group" aria-labelledby="b1-question"');
    expect(html).toContain('id="b1-question">Which door fits?</p>');
  });

  it('opens a verdict in words and the feedback at each option', () => {
    expect(html.match(/<li [^>]*><details>/g)).toHaveLength(2);
    expect(text).toContain('An inquiry Yes, that is right It needs no named victim.');
    expect(text).toContain('A communication Not quite No child dares to be named.');
  });

  it('keeps everything that is not an option out of the list of options', () => {
    const withText = (
      <KnowledgeCheck blockId="b2" words={words} question="Who?">
        <p>Read the letter first.</p>
        <Option text="A" words={words} />
      </KnowledgeCheck>
    );
    const rendered = renderBlock(withText).html;
    expect(rendered.indexOf('Read the letter first.')).toBeLessThan(rendered.indexOf('<ol'));
    expect(rendered).toMatch(/<ol class="block-check-options"><li/);
  });
});
