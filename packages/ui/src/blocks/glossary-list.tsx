import { termAnchor } from './anchors.ts';
import type { BlockWords } from './block-words.ts';

export interface GlossaryEntry {
  id: string;
  term: string;
  definition: string;
  /** The plain twin, where there is one. */
  plain?: string | null;
}

export interface GlossaryListProps {
  entries: GlossaryEntry[];
  words: BlockWords;
}

/** The words that the lesson explains, at its end. Nothing when there are none. */
export function GlossaryList({ entries, words }: GlossaryListProps) {
  if (entries.length === 0) return null;
  return (
    <section
      className="block-list block-glossary"
      aria-labelledby="words"
      data-close={words('close')}
    >
      <h2 id="words">{words('glossaryTitle')}</h2>
      <dl>
        {entries.map(({ id, term, definition, plain }) => (
          <div key={id} id={termAnchor(id)}>
            <dt data-note-title="">{term}</dt>
            <dd data-note-body="">
              <p>{definition}</p>
              {plain ? <p className="block-plain">{words('glossaryPlain', { plain })}</p> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
