import { figureAnchor } from './anchors.ts';

export interface FactProps {
  id: string;
  /** For machines, such as `1234.5`. */
  value: string | number;
  /** As the lesson's language writes it, such as `1,234.5`. */
  text: string;
}

/** A registered figure in running text. It leads to the list of figures, which gives its day and source. */
export function Fact({ id, value, text }: FactProps) {
  const anchor = figureAnchor(id);
  return (
    <a
      className="block-fact"
      href={`#${anchor}`}
      aria-describedby={`${anchor}-as-of`}
      data-note={anchor}
    >
      <data value={value}>{text}</data>
    </a>
  );
}
