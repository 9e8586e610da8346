import { CourseOutlineSchema, CourseWordsSchema } from '@heard/domain/courses';

/** What is read of a certificate, and of the course version for which it was issued. */
export const statedFields = {
  id: true,
  locale: true,
  holderName: true,
  courseTitle: true,
  versionNumber: true,
  versionMinor: true,
  minutes: true,
  issuedAt: true,
  revokedAt: true,
  courseVersion: { select: { outline: true, locales: true } },
} as const;

interface StoredCertificate {
  id: string;
  locale: string;
  holderName: string | null;
  courseTitle: string;
  versionNumber: number;
  versionMinor: number;
  minutes: number;
  issuedAt: Date;
  revokedAt: Date | null;
  courseVersion: { outline: unknown; locales: { locale: string; words: unknown }[] };
}

/** All that a certificate states, in the language in which it was issued. */
export interface StatedCertificate extends Omit<StoredCertificate, 'courseVersion'> {
  /** The final assessment's pass mark in percent, of the version that was completed; null without one. */
  passMark: number | null;
  /** What else was assessed; null where the course says nothing. */
  assessed: string | null;
}

/** Adds to what was stored on the day of issue what the version that was completed asked for. */
export function toStatedCertificate(stored: StoredCertificate): StatedCertificate {
  const { courseVersion, ...record } = stored;
  const { passMark } = CourseOutlineSchema.parse(courseVersion.outline).certificate;
  const words = courseVersion.locales.find(({ locale }) => locale === record.locale)?.words;
  const assessed = words === undefined ? null : (CourseWordsSchema.parse(words).assessed ?? null);
  return { ...record, passMark, assessed };
}
