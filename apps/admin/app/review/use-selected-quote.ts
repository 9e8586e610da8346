import { toQuotePlace } from '@heard/domain/authoring';
import { useEffect, useRef, type RefObject } from 'react';

/** A field that takes the words selected in the text above it, so that nobody needs to copy them. */
export function useSelectedQuote(text: string): RefObject<HTMLTextAreaElement> {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      const shown = document.getElementById('review-text');
      if (!selection || selection.isCollapsed || !field.current || !shown) return;
      if (!shown.contains(selection.anchorNode) || !shown.contains(selection.focusNode)) return;
      const { quote, place } = toQuotePlace(text, selection.toString());
      if (place !== null && quote !== '' && text.startsWith(quote, place))
        field.current.value = quote;
    };
    document.addEventListener('selectionchange', take);
    return () => document.removeEventListener('selectionchange', take);
  }, [text]);
  return field;
}
