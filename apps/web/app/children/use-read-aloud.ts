import { useEffect, type RefObject } from 'react';

/** Brings the script that reads a screen aloud, once for each screen, and silences it when it is left. */
export function useReadAloud(article: RefObject<HTMLElement>, screen: string): void {
  useEffect(() => {
    let undo: (() => void) | null = null;
    let isShown = true;
    void import('@heard/ui/read-aloud').then(({ enableReadAloud }) => {
      const control = article.current?.querySelector<HTMLElement>('[data-read-aloud]');
      if (!isShown || !article.current || !control) return;
      const parts = article.current.querySelectorAll<HTMLElement>(
        '.page-title h1, .page-title-lead, .lesson-body',
      );
      undo = enableReadAloud({ control, parts: [...parts] });
    });
    return () => {
      isShown = false;
      undo?.();
    };
  }, [article, screen]);
}
