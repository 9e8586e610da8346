/** A stretch of words that both texts have, or one alone. */
export interface DifferencePart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Lines of both texts, of which some may be left out, or lines in which something was removed or added. */
export type DifferenceLines =
  | { kind: 'same'; before: string; skipped: number; after: string }
  | { kind: 'changed'; parts: readonly DifferencePart[] };

export interface TextDifferenceProps {
  lines: readonly DifferenceLines[];
  /** Said before what is removed and added, for those who cannot see how it is marked. */
  removedLabel: string;
  addedLabel: string;
  /** Such as "12 lines that are the same". */
  skippedText: (count: number) => string;
  /** The language of the text. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** What one text has that the other has not, in the order of the text. */
export function TextDifference(props: TextDifferenceProps) {
  const { lines, skippedText, lang, dir } = props;
  return (
    <div className="text-difference" lang={lang} dir={dir}>
      {lines.map((line, index) =>
        line.kind === 'same' ? (
          <div className="text-difference-same" key={index}>
            {line.before}
            {line.skipped > 0 ? (
              <p className="text-difference-skipped">{skippedText(line.skipped)}</p>
            ) : null}
            {line.after}
          </div>
        ) : (
          <div className="text-difference-changed" key={index}>
            {line.parts.map((part, at) => (
              <Part part={part} labels={props} key={at} />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

function Part({
  part: { kind, text },
  labels,
}: {
  part: DifferencePart;
  labels: Pick<TextDifferenceProps, 'removedLabel' | 'addedLabel'>;
}) {
  if (kind === 'same') return <>{text}</>;
  const [Tag, label] =
    kind === 'removed'
      ? (['del', labels.removedLabel] as const)
      : (['ins', labels.addedLabel] as const);
  return (
    <Tag>
      <span className="visually-hidden">{label} </span>
      {text}
    </Tag>
  );
}
