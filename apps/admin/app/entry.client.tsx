import { TranslatorProvider } from '@heard/i18n/react';
import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadTranslator } from './words/load-translator.ts';

const translator = await loadTranslator(document.documentElement.lang);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TranslatorProvider value={translator}>
        <RemixBrowser />
      </TranslatorProvider>
    </StrictMode>,
  );
});
