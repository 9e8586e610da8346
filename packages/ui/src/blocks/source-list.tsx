import { sourceAnchor } from './anchors.ts';
import type { DatedProps } from './block-props.ts';
import type { BlockWords } from './block-words.ts';

export interface SourceEntry extends DatedProps {
  id: string;
  title: string;
  publisher: string;
  /** Where in it the lesson looked. */
  place?: string | null;
  url?: string | null;
  note?: string | null;
}

export interface SourceListProps {
  /** In the order of their numbers: the first is number 1. */
  entries: SourceEntry[];
  words: BlockWords;
  /** Whether titles lead to the sources. In lessons for children nothing leads away. */
  linked?: boolean;
}

/** The sources of the lesson, numbered as its references are. Nothing when there are none. */
export function SourceList({ entries, words, linked = true }: SourceListProps) {
  if (entries.length === 0) return null;
  return (
    <section
      className="block-list block-sources"
      aria-labelledby="sources"
      data-close={words('close')}
    >
      <h2 id="sources">{words('sourcesTitle')}</h2>
      <ol>
        {entries.map(({ id, title, publisher, date, when, place, url, note }) => (
          <li key={id} id={sourceAnchor(id)}>
            <p className="block-source-title" data-note-title="">
              {url && linked ? <a href={url}>{title}</a> : title}
            </p>
            <div data-note-body="">
              <p>
                {publisher} · <time dateTime={date}>{when}</time>
              </p>
              {place ? <p className="block-source-place">{place}</p> : null}
              {note ? <p className="block-source-note">{note}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
