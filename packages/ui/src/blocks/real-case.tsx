import type { AuthoredBlockProps, DatedProps } from './block-props.ts';

export interface RealCaseProps extends AuthoredBlockProps, DatedProps {
  name: string;
  /** The document's symbol, or another name under which it can be found. */
  symbol: string;
}

/** Something that happened, with the document in which it can be read up. */
export function RealCase(props: RealCaseProps) {
  const { blockId, words, name, symbol, date, when, children } = props;
  const nameId = `${blockId}-name`;
  return (
    <div className="block-real-case" role="group" aria-labelledby={nameId}>
      <p className="block-eyebrow">{words('realCaseLabel')}</p>
      <p className="block-real-case-name" id={nameId}>
        {name}
      </p>
      <p className="block-real-case-symbol">
        <span>{symbol}</span> · <time dateTime={date}>{when}</time>
      </p>
      {children}
    </div>
  );
}
