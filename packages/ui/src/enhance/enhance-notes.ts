import { makeButton, makeElement } from './make-element.ts';
import { placeNote } from './place-note.ts';

const links = 'a[data-note]';

function markAsButtons(root: HTMLElement): () => void {
  const marked = [...root.querySelectorAll(links)];
  for (const link of marked) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  return () => {
    for (const link of marked) {
      link.removeAttribute('role');
      link.removeAttribute('aria-haspopup');
    }
  };
}

function copyOf(entry: Element, part: string): Node[] {
  const nodes = entry.querySelector(part)?.cloneNode(true);
  if (!(nodes instanceof Element)) return [];
  // The original keeps its ids: they must stay unique in the page.
  for (const named of nodes.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...nodes.childNodes];
}

function makeNote(close: string) {
  const title = makeElement('p', { class: 'block-note-title', id: 'block-note-title' });
  const body = makeElement('div', { class: 'block-note-body' });
  const note = makeElement(
    'div',
    {
      class: 'block-note',
      popover: 'auto',
      role: 'dialog',
      tabindex: '-1',
      'aria-labelledby': title.id,
    },
    title,
    body,
    makeButton(close, () => note.hidePopover()),
  );
  return { note, title, body };
}

/**
 * Terms, figures and references open what the lists at the lesson's end say about them, in a note beside
 * the word. Escape, a press elsewhere and its button close it; focus goes back to the word. Where the
 * browser knows no pop-overs the links go on leading to the lists.
 */
export function enhanceNotes(root: HTMLElement): () => void {
  const close = root.querySelector<HTMLElement>('[data-close]')?.dataset.close;
  if (close === undefined || !('popover' in HTMLElement.prototype)) return () => undefined;
  const { note, title, body } = makeNote(close);
  const unmark = markAsButtons(root);
  const listening = new AbortController();

  function open(link: HTMLElement, entry: Element) {
    title.replaceChildren(...copyOf(entry, '[data-note-title]'));
    body.replaceChildren(...copyOf(entry, '[data-note-body]'));
    if (!note.contains(link)) {
      note.showPopover();
      placeNote(note, link);
    }
    note.focus({ preventScroll: true });
  }

  function click(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(links) : null;
    const entry = link && root.querySelector(`#${CSS.escape(link.dataset.note ?? '')}`);
    if (!entry || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open(link, entry);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return;
    if (!event.target.matches(links)) return;
    event.preventDefault();
    event.target.click();
  }

  root.append(note);
  root.addEventListener('click', click, { signal: listening.signal });
  root.addEventListener('keydown', press, { signal: listening.signal });
  return () => {
    listening.abort();
    note.remove();
    unmark();
  };
}
