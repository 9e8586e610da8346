import type { Translator } from './translator.ts';

/** A length of learning: in minutes up to an hour and a half, from there on in hours and half hours. */
export function sayLearningTime(minutes: number, t: Translator): string {
  if (minutes <= 90) return t('common.minutes', { minutes });
  return t('common.hours', { hours: Math.round(minutes / 30) / 2 });
}
