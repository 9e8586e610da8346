import { createContext, useContext } from 'react';
import type { Translator } from './translator.ts';

const TranslatorContext = createContext<Translator | null>(null);

/** Gives the page's translator to everything below it. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The page's translator. Throws outside a TranslatorProvider. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useTranslator needs a TranslatorProvider above it');
  return translator;
}

export { richText } from './rich-text.tsx';
