import type { AuthoredBlockProps } from './block-props.ts';

export interface StepsProps extends AuthoredBlockProps {
  label: string;
}

/** Things to do, or that happen, one after the other. */
export function Steps({ blockId, label, children }: StepsProps) {
  const labelId = `${blockId}-label`;
  return (
    <div className="block-steps">
      <p className="block-label" id={labelId}>
        {label}
      </p>
      <ol className="block-steps-list" aria-labelledby={labelId}>
        {children}
      </ol>
    </div>
  );
}
