import { Picture } from '@heard/ui/blocks';
import { pictures } from '@heard/ui/pictures';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { finishHtml } from './finish-html.ts';

it.each(Object.entries(pictures))(
  'the picture %s passes the second lock in both directions',
  (name, { labels }) => {
    const says = {
      alt: 'What <is> to be "seen" & heard.',
      labels: Object.fromEntries(labels.map((key) => [key, '<b>word</b> of "many" & more'])),
    };
    for (const direction of ['ltr', 'rtl'] as const) {
      const picture = { blockId: 'b1', name, says, direction };
      const html = renderToStaticMarkup(<Picture {...picture} />);
      expect(finishHtml(html).problems).toEqual([]);
    }
  },
);
