import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Locale } from './locale.ts';
import {
  createTranslator as createFromCompiled,
  type Catalogue,
  type CompiledCatalogue,
  type Translator,
} from './translator.ts';

/** Makes the translator of one locale from messages as they are written. Each is read once, here. */
export function createTranslator(locale: Locale, catalogue: Catalogue): Translator {
  const compiled: CompiledCatalogue = {};
  for (const [key, message] of Object.entries(catalogue)) compiled[key] = compileMessage(message);
  return createFromCompiled(locale, compiled);
}
