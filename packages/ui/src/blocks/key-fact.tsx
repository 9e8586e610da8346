import type { AuthoredBlockProps } from './block-props.ts';
import { Ref } from './ref.tsx';

export interface KeyFactProps extends AuthoredBlockProps {
  value: string | number;
  /** The value as the lesson's language writes it. */
  text: string;
  unit: string;
  asOf: { date: string; when: string };
  source: { id: string; number: number; title: string };
  place: string;
}

/** One figure, large, with its unit, its day and its source. */
export function KeyFact(props: KeyFactProps) {
  const { words, value, text, unit, asOf, source, place, children } = props;
  return (
    <figure className="block-key-fact">
      <p className="block-key-fact-figure">
        <data className="block-key-fact-value" value={value}>
          {text}
        </data>{' '}
        <span className="block-key-fact-unit">{unit}</span>
      </p>
      <figcaption>
        <div className="block-key-fact-text">{children}</div>
        <p className="block-key-fact-origin">
          <time dateTime={asOf.date}>{words('asOf', { when: asOf.when })}</time>{' '}
          <Ref source={source.id} number={source.number} place={place} words={words} />
        </p>
      </figcaption>
    </figure>
  );
}
