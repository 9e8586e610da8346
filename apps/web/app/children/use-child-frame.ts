import { useMatches } from '@remix-run/react';
import type { ChildFrameView } from './child-frame-view.server.ts';

/** The frame that the page shown has asked for; null on the pages of adults. */
export function useChildFrame(): ChildFrameView | null {
  for (const { data } of useMatches()) {
    const { childFrame } = (data ?? {}) as { childFrame?: ChildFrameView | null };
    if (childFrame) return childFrame;
  }
  return null;
}
