import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readPreviewMessage, readyMessage } from './preview-message.ts';
import type { PreviewWords } from './preview-page.tsx';

/**
 * The lesson's words as the editor around this page tells them. The page stays where its reader has scrolled,
 * and leads nowhere: links and forms of a preview do nothing, anchors within it do.
 */
export function usePreviewedWords(loaded: PreviewWords): PreviewWords {
  const [words, setWords] = useState(loaded);
  const place = useRef<number | null>(null);

  useEffect(() => {
    const take = (event: MessageEvent) => {
      const message = readPreviewMessage(event);
      if (!message) return;
      place.current = window.scrollY;
      setWords({ html: message.html, title: message.title, summary: message.summary });
    };
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (event.type === 'click' && (!link || link.getAttribute('href')?.startsWith('#'))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('message', take);
    document.addEventListener('click', stay, true);
    document.addEventListener('submit', stay, true);
    window.parent.postMessage(readyMessage, window.location.origin);
    return () => {
      window.removeEventListener('message', take);
      document.removeEventListener('click', stay, true);
      document.removeEventListener('submit', stay, true);
    };
  }, []);

  useLayoutEffect(() => {
    if (place.current !== null) window.scrollTo({ top: place.current, behavior: 'instant' });
  }, [words]);

  return words;
}
