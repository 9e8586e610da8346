import { newId, type Db } from '@heard/services';

/** Certificates as a completed course leaves them, for people who do not exist. */
export async function makeCertificates(db: Db, count: number): Promise<string[]> {
  const version = await db.courseVersion.findFirstOrThrow({
    select: { id: true, courseId: true, number: true },
  });
  const ids = Array.from({ length: count }, () => newId('crt'));
  await db.certificate.createMany({
    data: ids.map((id, place) => ({
      id,
      courseId: version.courseId,
      courseVersionId: version.id,
      locale: 'en',
      holderName: `Amina Example ${place}`,
      courseTitle: 'OPIC for parliamentarians',
      versionNumber: version.number,
      minutes: 75,
      scorePercent: 90,
      issuedAt: new Date(),
    })),
  });
  return ids;
}
