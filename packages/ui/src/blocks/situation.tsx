import type { AuthoredBlockProps } from './block-props.ts';

/** A concrete person's situation; the block itself says that the persons are invented. */
export function Situation({ blockId, words, children }: AuthoredBlockProps) {
  const labelId = `${blockId}-label`;
  return (
    <div className="block-situation" role="group" aria-labelledby={labelId}>
      <p className="block-eyebrow" id={labelId}>
        {words('situationLabel')}
      </p>
      {children}
      <p className="block-hint">{words('situationNote')}</p>
    </div>
  );
}
