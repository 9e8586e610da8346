import { directionOf } from '@heard/i18n/browser';
import type { ReactNode } from 'react';

/** Words of the content, marked with their language where it is not the page's (WCAG 3.1.2). */
export function InLanguage({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  if (lang === undefined) return <>{children}</>;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {children}
    </span>
  );
}
