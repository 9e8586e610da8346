import { Prose } from '@heard/ui/prose';
import { useEffect, useRef } from 'react';

/**
 * The lesson itself: static HTML that the gate let through when it was published. It reads without
 * scripts; once they are here, its blocks come alive where they stand.
 */
export function LessonBody({
  html,
  language,
}: {
  html: string;
  language: { lang: string; dir: 'ltr' | 'rtl' } | null;
}) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let undo: (() => void) | null = null;
    let isShown = true;
    void import('@heard/ui/enhance').then(({ enhanceBlocks }) => {
      if (isShown && body.current) undo = enhanceBlocks(body.current);
    });
    return () => {
      isShown = false;
      undo?.();
    };
  }, [html]);
  return <Prose html={html} elementRef={body} lang={language?.lang} dir={language?.dir} />;
}
