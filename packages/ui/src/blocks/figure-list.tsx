import { figureAnchor } from './anchors.ts';
import type { BlockWords } from './block-words.ts';
import { Ref } from './ref.tsx';

export interface Figure {
  id: string;
  value: string | number;
  text: string;
  unit: string;
  asOf: { date: string; when: string };
  source: { id: string; number: number; title: string };
  place: string;
  note?: string | null;
}

export interface FigureListProps {
  entries: Figure[];
  words: BlockWords;
}

/** The registered figures of the lesson, each with its day and its source. Nothing when there are none. */
export function FigureList({ entries, words }: FigureListProps) {
  if (entries.length === 0) return null;
  return (
    <section
      className="block-list block-figures"
      aria-labelledby="figures"
      data-close={words('close')}
    >
      <h2 id="figures">{words('figuresTitle')}</h2>
      <ul>
        {entries.map(({ id, value, text, unit, asOf, source, place, note }) => (
          <li key={id} id={figureAnchor(id)}>
            <p data-note-title="">
              <data value={value}>{text}</data> {unit}
            </p>
            <div data-note-body="">
              <p>
                <time id={`${figureAnchor(id)}-as-of`} dateTime={asOf.date}>
                  {words('asOf', { when: asOf.when })}
                </time>{' '}
                <Ref source={source.id} number={source.number} place={place} words={words} />
              </p>
              {note ? <p className="block-source-note">{note}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
