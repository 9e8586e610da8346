-- A course may go back to what it was before: then the new version has an older one's content.
-- DropIndex
DROP INDEX "CourseVersion_courseId_contentHash_key";
