import { findBlocksAt, type FoundBlock } from '@heard/curriculum/block-forms';
import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMilliseconds = 200;

/** The blocks around the cursor, looked for when it has come to rest. */
export function useBlocksHere(): {
  blocks: FoundBlock[];
  look: (text: string, offset: number) => void;
} {
  const [blocks, setBlocks] = useState<FoundBlock[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = useCallback((text: string, offset: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const found = findBlocksAt(text, offset);
      setBlocks((now) => (now.length === 0 && found.length === 0 ? now : found));
    }, pauseMilliseconds);
  }, []);
  return { blocks, look };
}
