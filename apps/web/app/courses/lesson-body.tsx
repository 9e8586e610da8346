import { PageTextContext } from '@heard/http/page-text';
import { directionOf } from '@heard/i18n/browser';
import { Prose } from '@heard/ui/prose';
import { useContext, useEffect, useRef, useState } from 'react';

/** The name under which the lesson's HTML is put aside for the document. */
export const lessonText = 'lesson';

/**
 * The lesson itself: static HTML that the gate let through when it was published. It reads without
 * scripts; once they are here, its blocks come alive where they stand. `html` is null on a page that has
 * come as a whole document: then the text stands in that document, and nowhere else.
 */
export function LessonBody({
  html,
  lang,
}: {
  html: string | null;
  /** The lesson's language where it is not the page's. */
  lang: string | undefined;
}) {
  const body = useRef<HTMLDivElement>(null);
  const pageTexts = useContext(PageTextContext);
  // Kept from the first look on: later data of the same lesson must not undo what its reader has opened.
  const [text] = useState(() => html ?? pageTexts?.get(lessonText) ?? readFromDocument());

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
  }, []);

  return (
    <div className="lesson-body">
      <Prose
        html={text}
        elementRef={body}
        lang={lang}
        dir={lang === undefined ? undefined : directionOf(lang)}
      />
    </div>
  );
}

function readFromDocument(): string {
  return document.querySelector('.lesson-body > .prose')?.innerHTML ?? '';
}
