import { describe, expect, it } from 'vitest';
import { Case } from './case.tsx';
import { Choice } from './choice.tsx';
import { Scene } from './scene.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const twoScenes = (
  <Case blockId="b4" words={words} title="A file on your desk">
    {'\n'}
    <Scene id="start" title="The file">
      <p>Forty testimonies.</p>
      {'\n'}
      <Choice to="inquiry">An inquiry</Choice>
      {'\n'}
      <Choice to="start">Read it again</Choice>
    </Scene>
    {'\n'}
    <Scene id="inquiry" title="Yes, it fits">
      <p>No child has to be named.</p>
    </Scene>
  </Case>
);

describe('a case without JavaScript', () => {
  const { html, text } = renderBlock(twoScenes);

  it('shows every scene in reading order', () => {
    expect(text).toContain('The file Forty testimonies. An inquiry Read it again Yes, it fits No');
  });

  it('links each choice to the scene that it leads to', () => {
    expect(html).toContain('<section class="block-scene" id="b4-inquiry">');
    expect(html).toContain('href="#b4-inquiry">An inquiry</a>');
  });

  it('gathers the choices of a scene into one list, and makes none where there is no choice', () => {
    expect(html.match(/<ul class="block-choices"><li>.*?<\/li><li>.*?<\/li><\/ul>/g)).toHaveLength(
      1,
    );
  });

  it('keeps its addresses apart from those of another case in the same lesson', () => {
    const other = renderBlock(
      <Case blockId="b5" words={words} title="Another">
        <Scene id="start" title="The file" />
      </Case>,
    );
    expect(other.html).toContain('id="b5-start"');
    expect(html).toContain('id="b4-start"');
  });
});
