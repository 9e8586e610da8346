import type { AuthoredBlockProps } from './block-props.ts';

export interface TimelineProps extends AuthoredBlockProps {
  label: string;
}

/** Moments in the order in which they happened. */
export function Timeline({ blockId, label, children }: TimelineProps) {
  const labelId = `${blockId}-label`;
  return (
    <div className="block-timeline">
      <p className="block-label" id={labelId}>
        {label}
      </p>
      <ol className="block-timeline-list" aria-labelledby={labelId}>
        {children}
      </ol>
    </div>
  );
}
