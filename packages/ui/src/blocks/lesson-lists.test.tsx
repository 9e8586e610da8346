import { describe, expect, it } from 'vitest';
import { GlossaryList } from './glossary-list.tsx';
import { Ref } from './ref.tsx';
import { SourceList } from './source-list.tsx';
import { Term } from './term.tsx';
import { renderBlock } from './testing/render-block.ts';
import { sampleWords as words } from './testing/sample-words.ts';

const opic = {
  id: 'opic',
  title: 'Optional Protocol',
  publisher: 'United Nations',
  date: '2011-12-19',
  when: 'December 19, 2011',
};

describe('the list of words', () => {
  it('explains each term at the address to which the term leads', () => {
    const entry = {
      id: 'inquiry',
      term: 'inquiry',
      definition: 'An examination.',
      plain: 'A look.',
    };
    const list = renderBlock(<GlossaryList entries={[entry]} words={words} />);
    expect(renderBlock(<Term id="inquiry">inquiries</Term>).html).toContain('href="#term-inquiry"');
    expect(list.html).toContain('id="term-inquiry"');
    expect(list.text).toBe('Words in this lesson inquiry An examination. In plain words: A look.');
  });

  it('says nothing of a plain twin where there is none, and is nothing without terms', () => {
    const entry = { id: 'a', term: 'a', definition: 'A thing.', plain: null };
    expect(renderBlock(<GlossaryList entries={[entry]} words={words} />).text).not.toContain(
      'plain',
    );
    expect(renderBlock(<GlossaryList entries={[]} words={words} />).html).toBe('');
  });
});

describe('the list of sources', () => {
  it('stands at the address to which references lead', () => {
    const ref = renderBlock(<Ref source="opic" number={1} place="article 18" words={words} />);
    expect(ref.html).toContain('href="#source-opic"');
    expect(ref.text).toBe('1, article 18');
    expect(renderBlock(<SourceList entries={[opic]} words={words} />).html).toContain(
      '<ol><li id="source-opic">',
    );
  });

  it('links to a source only where an address is known', () => {
    const linked = { ...opic, url: 'https://treaties.un.org/' };
    expect(renderBlock(<SourceList entries={[linked]} words={words} />).html).toContain(
      '<a href="https://treaties.un.org/">Optional Protocol</a>',
    );
    expect(renderBlock(<SourceList entries={[opic]} words={words} />).html).not.toContain('<a ');
  });

  it('gives publisher, day, place and note', () => {
    const full = { ...opic, place: 'articles 5 and 7', note: 'In force since 2014.' };
    expect(renderBlock(<SourceList entries={[full]} words={words} />).text).toBe(
      'Sources Optional Protocol United Nations · December 19, 2011 articles 5 and 7 In force since 2014.',
    );
    expect(renderBlock(<SourceList entries={[]} words={words} />).html).toBe('');
  });
});
