import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { Prose } from '@heard/ui/prose';
import type { LongText } from './long-text.ts';

/** A page of plain text. */
export function LongTextPage({ text }: { text: LongText }) {
  return (
    <PageColumn>
      <PageTitle title={text.title} lead={text.lead} />
      <Prose>
        {text.sections.map(({ id, title, paragraphs }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </Prose>
    </PageColumn>
  );
}
