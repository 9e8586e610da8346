export interface ReadAloudWords {
  /** What the group of buttons is. */
  label: string;
  read: string;
  pause: string;
  goOn: string;
  stop: string;
  slowly: string;
}

/**
 * The buttons that have a page read aloud. They keep their place and stay unseen until
 * `@heard/ui/read-aloud` has found a voice for the page's language: nothing moves when they come, and
 * where there is no voice there is nothing to press.
 */
export function ReadAloudControl({ words }: { words: ReadAloudWords }) {
  const { label, read, pause, goOn, stop, slowly } = words;
  return (
    <div
      className="read-aloud"
      role="group"
      aria-label={label}
      data-read-aloud=""
      data-read={read}
      data-pause={pause}
      data-go-on={goOn}
    >
      <button type="button" className="read-aloud-button" data-act="read">
        {read}
      </button>
      <button type="button" className="read-aloud-button" data-act="stop" disabled>
        {stop}
      </button>
      <button type="button" className="read-aloud-button" data-act="slowly" aria-pressed="false">
        {slowly}
      </button>
    </div>
  );
}
