import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * After a page was followed without a reload, puts the focus where its content begins, as a browser
 * would: keyboards go on from there, and a screen reader starts to read.
 */
export function useFocusAfterNavigation(targetId: string): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!hash) document.getElementById(targetId)?.focus({ preventScroll: true });
  }, [pathname, hash, targetId]);
}
