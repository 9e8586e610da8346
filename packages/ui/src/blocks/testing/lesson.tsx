import { useEffect, useRef, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Prose } from '../../components/prose.tsx';
import { enhanceBlocks } from '../../enhance/index.ts';

export interface LessonProps {
  children: ReactElement;
  /** Whether the script has come, as for most readers. */
  live?: boolean;
}

/** Blocks as a reader gets them: HTML that was rendered once, and the script over it when it is live. */
export function Lesson({ children, live = false }: LessonProps) {
  const place = useRef<HTMLDivElement>(null);
  const html = renderToStaticMarkup(children);
  useEffect(() => (live && place.current ? enhanceBlocks(place.current) : undefined), [live, html]);
  return <Prose html={html} elementRef={place} />;
}
