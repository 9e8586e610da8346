import { useEffect, useRef } from 'react';
import { Prose } from './prose.tsx';

export interface LessonTextProps {
  /** HTML that our own gate has compiled. */
  html: string;
  /** The lesson's language where it is not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * The words of a lesson. They read without scripts; once these are here, the blocks come alive where they
 * stand, and come alive again when other words take their place.
 */
export function LessonText({ html, lang, dir }: LessonTextProps) {
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let undo: (() => void) | null = null;
    let isShown = true;
    void import('../enhance/index.ts').then(({ enhanceBlocks }) => {
      if (isShown && body.current) undo = enhanceBlocks(body.current);
    });
    return () => {
      isShown = false;
      undo?.();
    };
  }, [html]);

  return (
    <div className="lesson-body">
      <Prose html={html} elementRef={body} lang={lang} dir={dir} />
    </div>
  );
}
