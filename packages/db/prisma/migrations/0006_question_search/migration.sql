-- Finding questions in the bank, and what attempts tell about them.
-- CreateTable
CREATE TABLE "ItemStatistic" (
    "courseSlug" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "drawn" INTEGER NOT NULL,
    "persons" INTEGER NOT NULL,
    "difficulty" DOUBLE PRECISION,
    "discrimination" DOUBLE PRECISION,
    "medianSeconds" DOUBLE PRECISION,
    "flags" TEXT[],
    "body" JSONB,

    CONSTRAINT "ItemStatistic_pkey" PRIMARY KEY ("courseSlug","questionId")
);

-- CreateTable
CREATE TABLE "ItemCount" (
    "courseSlug" TEXT NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemCount_pkey" PRIMARY KEY ("courseSlug")
);

-- CreateIndex
CREATE INDEX "Attempt_courseVersionId_submittedAt_idx" ON "Attempt"("courseVersionId", "submittedAt");

-- CreateIndex
CREATE INDEX "BankQuestion_courseSlug_questionId_idx" ON "BankQuestion"("courseSlug", "questionId");

-- CreateIndex
CREATE INDEX "QuestionVersion_questionId_idx" ON "QuestionVersion"("questionId");


