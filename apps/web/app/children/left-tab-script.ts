import { calendarPath } from './leaving-path.ts';

/** Under this name a tab remembers, until it is closed or Heard is opened in it anew, that it has left. */
const leftMark = 'left';

/**
 * Runs on every page before anything of it is painted. In a tab that has left, going back (or forward, or a
 * page that the browser had kept alive) shows the neutral page instead; an address that is opened anew takes
 * the mark away. A piece of text, because it must not wait for any file.
 */
export const leftTabScript = `(() => {
  const root = document.documentElement;
  const hasLeft = () => { try { return sessionStorage.getItem('${leftMark}') !== null; } catch { return false; } };
  const away = () => { root.hidden = true; location.replace('${calendarPath('')}' + root.lang); };
  const [arrival] = performance.getEntriesByType('navigation');
  if (hasLeft()) {
    if (arrival?.type === 'back_forward') away();
    else if (arrival?.type === 'navigate') sessionStorage.removeItem('${leftMark}');
  }
  addEventListener('pageshow', (event) => { if (event.persisted && hasLeft()) away(); });
})();`;

/** What the neutral page does: it marks the tab, and once more when it is left, in case the mark was cleared. */
export const markTabScript = `(() => {
  const mark = () => { try { sessionStorage.setItem('${leftMark}', ''); } catch {} };
  mark();
  addEventListener('load', mark);
  addEventListener('pagehide', mark);
})();`;
