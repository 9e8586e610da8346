import { describe, expect, it } from 'vitest';
import { Card } from './card.tsx';
import { FlashCards } from './flash-cards.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

describe('flash cards without JavaScript', () => {
  const { html, text } = renderBlock(
    <FlashCards blockId="b1" words={words} label="Two cards">
      <Card front="Opt in">A State has to say yes first.</Card>
      {'\n'}
      <Card front="Opt out">A State has to say no.</Card>
    </FlashCards>,
  );

  it('open in place to show their backs', () => {
    expect(html.match(/<details/g)).toHaveLength(2);
    expect(html).toContain('<summary class="block-card-front">Opt in</summary>');
    expect(text).toContain('Opt in A State has to say yes first.');
  });

  it('know their places, for the script that shows one at a time', () => {
    expect(html).toContain('data-position="Card 1 of 2"');
    expect(html).toContain('data-position="Card 2 of 2"');
  });
});
