/** Opens all that can be opened while the page is printed: paper cannot be pressed. */
export function openForPrint(root: HTMLElement): () => void {
  let opened: HTMLDetailsElement[] = [];

  function open() {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  }
  function close() {
    for (const details of opened) details.open = false;
    opened = [];
  }

  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
