const gap = 8;

/**
 * Puts a note under the word that opened it, or above it where there is no room below. On a narrow page
 * the style sheet sets it at the foot of the screen and what is said here has no effect. Through the
 * style object, since style attributes in the HTML are forbidden by the security policy.
 */
export function placeNote(note: HTMLElement, word: HTMLElement): void {
  const rectangle = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(word).direction === 'rtl';
  const start = isRightToLeft ? clientWidth - rectangle.right : rectangle.left;
  const widest = clientWidth - note.offsetWidth - 2 * gap;
  const below = rectangle.bottom + gap;
  const fits = below + note.offsetHeight <= clientHeight || rectangle.top < note.offsetHeight + gap;
  const top = fits ? below : rectangle.top - note.offsetHeight - gap;
  note.style.setProperty('--note-start', `${Math.max(gap, Math.min(start, widest))}px`);
  note.style.setProperty('--note-top', `${top + window.scrollY}px`);
}
