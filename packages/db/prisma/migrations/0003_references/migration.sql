-- What readers look up beside the courses: glossary, registered figures with their sources, poster.
-- CreateTable
CREATE TABLE "ReferenceEdition" (
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "ReferenceEdition_pkey" PRIMARY KEY ("kind","locale")
);
