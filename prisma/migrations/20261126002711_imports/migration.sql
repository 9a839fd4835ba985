-- What an import was read from, and what became of each of its rows. Columns are added with their constraints, so
-- that nothing is rebuilt.
ALTER TABLE "Import" ADD COLUMN "fileName" TEXT;
ALTER TABLE "Import" ADD COLUMN "fileSha256" TEXT
    CONSTRAINT "Import_file_check" CHECK (
        ("fileName" IS NULL) = ("fileSha256" IS NULL)
        AND ("fileSha256" IS NULL OR (length("fileSha256") = 64 AND "fileSha256" NOT GLOB '*[^0-9a-f]*'))
    );
ALTER TABLE "Import" ADD COLUMN "sheet" TEXT
    CONSTRAINT "Import_sheet_check" CHECK ("sheet" IS NULL OR "fileName" IS NOT NULL);
ALTER TABLE "Import" ADD COLUMN "authorId" TEXT
    CONSTRAINT "Import_authorId_fkey" REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Import" ADD COLUMN "report" TEXT
    CONSTRAINT "Import_report_check" CHECK ("report" IS NULL OR json_valid("report"));

-- CreateTable
CREATE TABLE "ImportRow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "externalId" TEXT,
    "revisionId" INTEGER,
    "setAside" TEXT,
    "kept" TEXT NOT NULL,
    "pledgedEurOfFile" BIGINT,
    "allocatedEurOfFile" BIGINT,
    "deliveredEurOfFile" BIGINT,
    CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ImportRow_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ImportRow_rowNumber_check" CHECK ("rowNumber" >= 1),
    CONSTRAINT "ImportRow_setAside_check" CHECK ("setAside" IS NULL OR ("setAside" <> '' AND "revisionId" IS NULL)),
    CONSTRAINT "ImportRow_kept_check" CHECK (json_valid("kept"))
);

-- CreateIndex
CREATE UNIQUE INDEX "Import_dataset_fileSha256_key" ON "Import"("dataset", "fileSha256");

-- CreateIndex
CREATE INDEX "ImportRow_revisionId_idx" ON "ImportRow"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_importId_rowNumber_key" ON "ImportRow"("importId", "rowNumber");
