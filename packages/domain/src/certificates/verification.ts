/** What is stored of a certificate that verification looks at. */
export interface CertificateRecord {
  holderName: string | null;
  courseTitle: string;
  versionNumber: number;
  minutes: number;
  issuedAt: Date;
  revokedAt: Date | null;
}

/** What anybody may learn from a certificate's address, and nothing more about the person. */
export type Verification =
  | { state: 'unknown' }
  | {
      state: 'valid' | 'revoked';
      /** Null when the holder had the name removed. */
      holderName: string | null;
      courseTitle: string;
      versionNumber: number;
      minutes: number;
      issuedAt: string;
      revokedAt: string | null;
    };

/** The public answer about a certificate. A revoked one still says whose and what it was, so that the reader knows which paper to distrust. */
export function toVerification(record: CertificateRecord | null): Verification {
  if (record === null) return { state: 'unknown' };
  return {
    state: record.revokedAt === null ? 'valid' : 'revoked',
    holderName: record.holderName,
    courseTitle: record.courseTitle,
    versionNumber: record.versionNumber,
    minutes: record.minutes,
    issuedAt: record.issuedAt.toISOString(),
    revokedAt: record.revokedAt?.toISOString() ?? null,
  };
}
