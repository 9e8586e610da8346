import { useEffect, useState, type DragEvent, type RefObject } from 'react';

/** Puts pictures that are dropped on an area, or pasted anywhere on the page, into a file input. */
export function useDroppedFile(input: RefObject<HTMLInputElement>, onFile: () => void) {
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | undefined | null): boolean {
    const file = files?.[0];
    if (!file || !input.current) return false;
    const one = new DataTransfer();
    one.items.add(file);
    input.current.files = one.files;
    const around = input.current.closest('details');
    if (around) around.open = true;
    onFile();
    return true;
  }

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (take(event.clipboardData?.files)) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  });

  return {
    isOver,
    area: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      },
    },
  };
}
