import { catalogueOf, createTranslator, isLocale, type Translator } from '@heard/i18n';
import {
  FigureList,
  GlossaryList,
  SourceList,
  type BlockWord,
  type BlockWords,
} from '@heard/ui/blocks';
import { renderToStaticMarkup } from 'react-dom/server';
import { bindBlocks } from './bind-blocks.tsx';
import type { LessonUses } from './collect-uses.ts';
import type { LessonComponent } from './compile-mdx.ts';
import type { LessonResolver } from './lesson-resolver.ts';
import { bindEntries } from './lesson-entries.ts';

/** What blocks say to children instead: kindly, and without a mark for having been wrong. */
const wordsForChildren: Partial<Record<BlockWord, string>> = {
  answerRight: 'child.blockAnswerRight',
  answerWrong: 'child.blockAnswerWrong',
  checkHint: 'child.blockCheckHint',
  checkLabel: 'child.blockCheckLabel',
};

/** Renders a compiled lesson with its lists of words, figures and sources, once, to static HTML. */
export function renderLesson(
  Lesson: LessonComponent,
  uses: LessonUses,
  { registry, reader }: Pick<LessonResolver, 'registry' | 'reader'>,
): string {
  const t = speak(registry.locale);
  const words: BlockWords = (word, values) =>
    t((reader.isChild && wordsForChildren[word]) || `blocks.${word}`, values);
  const entries = bindEntries(uses, { registry, reader }, t);
  const components = bindBlocks({ t, words, registry, entries });
  return renderToStaticMarkup(
    <>
      <Lesson components={components} />
      <GlossaryList entries={entries.terms} words={words} />
      <FigureList entries={entries.figures} words={words} />
      <SourceList entries={entries.sources} words={words} linked={!reader.isChild} />
    </>,
  );
}

function speak(locale: string): Translator {
  if (!isLocale(locale)) throw new Error(`there is no catalogue for ${locale}`);
  return createTranslator(locale, catalogueOf(locale));
}
