import { useTranslator } from '@heard/i18n/react';

/** Names colleagues and the times at which they did something. */
export function useReviewWords() {
  const t = useTranslator();
  const who = (by: { name: string } | null) => by?.name || t('authoring.nobody');
  const byWhom = (by: { name: string } | null, at: Date | string) =>
    t('authoring.byWhom', { name: who(by), time: t.dateTime(at) });
  return { who, byWhom };
}
