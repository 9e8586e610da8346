-- A correction is a version of its own under the edition's number (ADR 019): 3, then 3.1. Who published is kept,
-- so that seeding never publishes over a person. A certificate is issued once per learner and number.
-- AlterTable
ALTER TABLE "CourseVersion" ADD COLUMN     "minor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "publishedBy" TEXT;

-- DropIndex
DROP INDEX "CourseVersion_courseId_number_key";

-- CreateIndex
CREATE UNIQUE INDEX "CourseVersion_courseId_number_minor_key" ON "CourseVersion"("courseId", "number", "minor");

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "cancelledBy" TEXT;

-- AlterTable
ALTER TABLE "ReferenceEdition" ADD COLUMN     "publishedBy" TEXT;

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "courseId" TEXT,
ADD COLUMN     "versionMinor" INTEGER NOT NULL DEFAULT 0;

UPDATE "Certificate" SET "courseId" = v."courseId"
  FROM "CourseVersion" v WHERE v."id" = "Certificate"."courseVersionId";

ALTER TABLE "Certificate" ALTER COLUMN "courseId" SET NOT NULL;

-- DropIndex
DROP INDEX "Certificate_learnerId_courseVersionId_key";

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_learnerId_courseId_versionNumber_key" ON "Certificate"("learnerId", "courseId", "versionNumber");

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
