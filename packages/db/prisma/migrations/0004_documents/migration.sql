-- The curriculum as its authors have it: documents, their revisions, reviews and comments, and what publishes them.
-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT,
    "courseSlug" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "edit" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "approvedText" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "shippedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRevision" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DocumentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "requestedBy" TEXT,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "decision" TEXT,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "answers" TEXT,
    "revision" INTEGER NOT NULL,
    "quote" TEXT NOT NULL DEFAULT '',
    "place" INTEGER,
    "body" TEXT NOT NULL,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedBy" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "documentId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "writing" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("documentId","learnerId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL,
    "courseSlug" TEXT,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "requestedBy" TEXT,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "outcome" JSONB,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankQuestion" (
    "documentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "quizKey" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "tags" TEXT[],
    "objective" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,

    CONSTRAINT "BankQuestion_pkey" PRIMARY KEY ("documentId","questionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_path_key" ON "Document"("path");

-- CreateIndex
CREATE INDEX "Document_courseSlug_locale_idx" ON "Document"("courseSlug", "locale");

-- CreateIndex
CREATE INDEX "Document_kind_idx" ON "Document"("kind");

-- CreateIndex
CREATE INDEX "Document_updatedAt_idx" ON "Document"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentRevision_documentId_number_key" ON "DocumentRevision"("documentId", "number");

-- CreateIndex
CREATE INDEX "Review_documentId_requestedAt_idx" ON "Review"("documentId", "requestedAt");

-- CreateIndex
CREATE INDEX "Comment_documentId_at_idx" ON "Comment"("documentId", "at");

-- CreateIndex
CREATE INDEX "Publication_state_dueAt_idx" ON "Publication"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Publication_courseSlug_requestedAt_idx" ON "Publication"("courseSlug", "requestedAt");

-- CreateIndex
CREATE INDEX "BankQuestion_courseSlug_quizKey_position_idx" ON "BankQuestion"("courseSlug", "quizKey", "position");

-- CreateIndex
CREATE INDEX "BankQuestion_locale_type_idx" ON "BankQuestion"("locale", "type");

-- AddForeignKey
ALTER TABLE "DocumentRevision" ADD CONSTRAINT "DocumentRevision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankQuestion" ADD CONSTRAINT "BankQuestion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open review per document.
CREATE UNIQUE INDEX "Review_open_key" ON "Review"("documentId") WHERE "decision" IS NULL;
