import { useTranslator } from '@heard/i18n/react';
import { Notice } from '@heard/ui/notice';
import { useSearchParams } from '@remix-run/react';

/** What `?done=` may say on a page, and the sentence for it. Any other code says nothing. */
export type DoneSentences = Readonly<Record<string, string>>;

/** After a form was taken: says so. The address carries a code, never words. */
export function DoneNotice({ sentences }: { sentences: DoneSentences }) {
  const t = useTranslator();
  const [search] = useSearchParams();
  const code = search.get('done') ?? '';
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return sentence === undefined ? null : <Notice kind="success">{t(sentence)}</Notice>;
}
