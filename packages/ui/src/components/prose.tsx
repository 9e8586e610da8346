import type { HTMLAttributes, ReactNode, Ref } from 'react';

export interface ProseProps {
  children?: ReactNode;
  /** HTML that our own gate has compiled. Nothing that a reader has typed ever goes in here. */
  html?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** The element itself, for the scripts that make a lesson's blocks livelier. */
  elementRef?: Ref<HTMLDivElement>;
}

/** Long reading: a lesson, a page about us. */
export function Prose({ children, html, lang, dir, elementRef }: ProseProps) {
  const frame: HTMLAttributes<HTMLDivElement> = { className: 'prose', lang, dir };
  if (html === undefined) {
    return (
      <div {...frame} ref={elementRef}>
        {children}
      </div>
    );
  }
  // A browser may write the same HTML with other signs (`&quot;`): that is no difference to warn of.
  return (
    <div
      {...frame}
      ref={elementRef}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
