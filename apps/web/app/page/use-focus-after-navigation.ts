import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

/** The page shown last in this window: kept beside the components, because pages have different frames. */
let shown: string | null = null;

/**
 * After a page was followed without a reload, puts the focus where its content begins, as a browser
 * would: keyboards go on from there, and a screen reader starts to read.
 */
export function useFocusAfterNavigation(targetId: string): void {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    const isFirst = shown === null;
    if (shown === pathname) return;
    shown = pathname;
    if (!isFirst && !hash) document.getElementById(targetId)?.focus({ preventScroll: true });
  }, [pathname, hash, targetId]);
}
