/** What is stored of a certificate that verification looks at. */
export interface CertificateRecord {
  /** The language in which it was issued. */
  locale: string;
  holderName: string | null;
  courseTitle: string;
  /** The final assessment's pass mark in percent; null without one. */
  passMark: number | null;
  /** What else was assessed; null where the course says nothing. */
  assessed: string | null;
  versionNumber: number;
  versionMinor: number;
  minutes: number;
  issuedAt: Date;
  revokedAt: Date | null;
}

/** What anybody may learn from a certificate's address, and nothing more about the person. */
export type Verification =
  | { state: 'unknown' }
  | {
      state: 'valid' | 'revoked';
      locale: string;
      /** Null when the holder had the name removed. */
      holderName: string | null;
      courseTitle: string;
      passMark: number | null;
      assessed: string | null;
      versionNumber: number;
      /** 0 for the version as it first came out; else the number of its correction. */
      versionMinor: number;
      minutes: number;
      issuedAt: string;
      revokedAt: string | null;
    };

/** The public answer about a certificate. A revoked one still says whose and what it was, so that the reader knows which paper to distrust. */
export function toVerification(record: CertificateRecord | null): Verification {
  if (record === null) return { state: 'unknown' };
  return {
    state: record.revokedAt === null ? 'valid' : 'revoked',
    locale: record.locale,
    holderName: record.holderName,
    courseTitle: record.courseTitle,
    passMark: record.passMark,
    assessed: record.assessed,
    versionNumber: record.versionNumber,
    versionMinor: record.versionMinor,
    minutes: record.minutes,
    issuedAt: record.issuedAt.toISOString(),
    revokedAt: record.revokedAt?.toISOString() ?? null,
  };
}
