import { catalogueOf, createTranslator, isLocale, type Translator } from '@heard/i18n';
import { FigureList, GlossaryList, SourceList, type BlockWords } from '@heard/ui/blocks';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Registry } from '../registry/index.ts';
import { bindBlocks } from './bind-blocks.tsx';
import type { LessonUses } from './collect-uses.ts';
import type { LessonComponent } from './compile-mdx.ts';
import { bindEntries } from './lesson-entries.ts';

/** Renders a compiled lesson with its lists of words, figures and sources, once, to static HTML. */
export function renderLesson(
  Lesson: LessonComponent,
  uses: LessonUses,
  registry: Registry,
): string {
  const t = speak(registry.locale);
  const words: BlockWords = (word, values) => t(`blocks.${word}`, values);
  const entries = bindEntries(uses, registry, t);
  const components = bindBlocks({ t, words, registry, entries });
  return renderToStaticMarkup(
    <>
      <Lesson components={components} />
      <GlossaryList entries={entries.terms} words={words} />
      <FigureList entries={entries.figures} words={words} />
      <SourceList entries={entries.sources} words={words} />
    </>,
  );
}

function speak(locale: string): Translator {
  if (!isLocale(locale)) throw new Error(`there is no catalogue for ${locale}`);
  return createTranslator(locale, catalogueOf(locale));
}
