import type { AuthoredBlockProps } from './block-props.ts';

/** What to take along from the lesson. */
export function Remember({ blockId, words, children }: AuthoredBlockProps) {
  return (
    <section className="block-remember" aria-labelledby={blockId}>
      <h2 id={blockId}>{words('rememberTitle')}</h2>
      {children}
    </section>
  );
}
