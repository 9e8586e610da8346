import type { Translator } from '@heard/i18n';
import * as blocks from '@heard/ui/blocks';
import type { BlockWords, ChartKind } from '@heard/ui/blocks';
import type { ReactNode } from 'react';
import { chartRows } from './chart-rows.ts';
import type { LessonBlocks } from './compile-mdx.ts';
import type { BoundEntries } from './lesson-entries.ts';
import type { Registry } from '../registry/index.ts';

/** The names of blocks that need nothing but their words and their dates. */
const spoken = [
  ...([
    'Callout',
    'Case',
    'Compare',
    'Download',
    'FlashCards',
    'KnowledgeCheck',
    'Option',
  ] as const),
  ...(['Reflection', 'Remember', 'Situation', 'Steps', 'Timeline'] as const),
];
const silent = ['Card', 'Choice', 'Scene', 'Step'] as const;
const dated = ['Moment', 'RealCase'] as const;

type Authored = Record<string, string | true | ReactNode> & { children?: ReactNode };

/** Everything that the bound blocks are bound to. */
export interface Binding {
  t: Translator;
  words: BlockWords;
  registry: Registry;
  entries: BoundEntries;
}

/** The blocks as a lesson's tags find them: with the locale's words, and with facts, terms and sources looked up. */
export function bindBlocks(binding: Binding): LessonBlocks {
  const { t, words, registry, entries } = binding;
  const bound: Record<string, (props: Authored) => ReactNode> = {};
  const render = (name: keyof typeof blocks, props: object) => {
    // The gate has checked the attributes against the block's rule; the compiler cannot know that.
    const Block = blocks[name] as unknown as (props: object) => ReactNode;
    return <Block {...props} />;
  };
  for (const name of silent) bound[name] = (props) => render(name, props);
  for (const name of spoken) bound[name] = (props) => render(name, { ...props, words });
  for (const name of dated)
    bound[name] = (props) => render(name, { ...props, words, when: t.date(String(props.date)) });
  bound.Chart = (props) =>
    render('Chart', { ...props, words, rows: chartRows(props.kind as ChartKind, registry, t) });
  bound.Picture = ({ name, ...props }) =>
    render('Picture', { ...props, ...entries.picture(String(name)) });
  bound.Fact = ({ id }) => render('Fact', entries.figure(String(id)));
  bound.KeyFact = ({ fact, ...props }) =>
    render('KeyFact', { ...entries.figure(String(fact)), ...props, words });
  bound.Term = ({ id, children }) => (
    <blocks.Term id={String(id)}>{children ?? registry.terms.get(String(id))?.term}</blocks.Term>
  );
  bound.Ref = ({ source, place }) => (
    <blocks.Ref
      source={String(source)}
      number={entries.numberOf(String(source))}
      place={String(place)}
      words={words}
    />
  );
  return bound;
}
