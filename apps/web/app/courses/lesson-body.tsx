import { PageTextContext } from '@heard/http/page-text';
import { directionOf } from '@heard/i18n/browser';
import { LessonText } from '@heard/ui/lesson-text';
import { useContext, useState } from 'react';

/** The name under which the lesson's HTML is put aside for the document. */
export const lessonText = 'lesson';

/**
 * The lesson itself: static HTML that the gate let through when it was published. `html` is null on a page
 * that has come as a whole document: then the text stands in that document, and nowhere else.
 */
export function LessonBody({
  html,
  lang,
}: {
  html: string | null;
  /** The lesson's language where it is not the page's. */
  lang: string | undefined;
}) {
  const pageTexts = useContext(PageTextContext);
  // Kept from the first look on: later data of the same lesson must not undo what its reader has opened.
  const [text] = useState(() => html ?? pageTexts?.get(lessonText) ?? readFromDocument());
  return (
    <LessonText html={text} lang={lang} dir={lang === undefined ? undefined : directionOf(lang)} />
  );
}

function readFromDocument(): string {
  return document.querySelector('.lesson-body > .prose')?.innerHTML ?? '';
}
