import { compileMessage } from '@lingui/message-utils/compileMessage';

const catalogue = /\/catalogues\/[\w-]+\/[\w-]+\.json$/;

/**
 * A Vite plugin that reads all messages of a browser's catalogues while building, so that browsers get
 * neither the parser of ICU MessageFormat nor the time it takes. Plain JavaScript, because Vite's own
 * configuration imports it as it is. The server reads its messages itself (`compiling-translator.ts`).
 */
export function compiledCatalogues() {
  return {
    name: 'heard-compiled-catalogues',
    enforce: 'pre',
    transform(code, id, options) {
      if (options?.ssr || !catalogue.test(id)) return null;
      const messages = Object.entries(JSON.parse(code));
      const compiled = messages.map(([key, message]) => [key, compileMessage(message)]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
