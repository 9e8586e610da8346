import { useEffect, useRef, type RefObject } from 'react';

/** Tells the styles of an area how much a page of that width has to shrink to fit in (`--scale`). */
export function useScaledFrame(width: number): RefObject<HTMLDivElement> {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = area;
    if (!current) return;
    const fit = () => {
      const scale = Math.min(1, current.clientWidth / width);
      // By script and not in the markup: the page's policy allows no style attributes.
      current.style.setProperty('--scale', String(scale));
      current.style.setProperty('--page-width', `${width}px`);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    fit();
    return () => observer.disconnect();
  }, [width]);
  return area;
}
