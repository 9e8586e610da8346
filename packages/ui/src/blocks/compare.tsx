import type { AuthoredBlockProps } from './block-props.ts';

export interface CompareProps extends AuthoredBlockProps {
  caption: string;
}

/** A table that sets things side by side. */
export function Compare({ caption, children }: CompareProps) {
  return (
    <figure className="block-compare">
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  );
}
