-- AlterTable
ALTER TABLE "ImportRow" ADD COLUMN "aidType" TEXT;
ALTER TABLE "ImportRow" ADD COLUMN "donorCode" TEXT;
ALTER TABLE "ImportRow" ADD COLUMN "tranche" INTEGER;

-- The first facts bear the name by which they are called everywhere else.
UPDATE "Import" SET "dataset" = 'first-facts' WHERE "dataset" = 'landmark';
UPDATE "Pledge" SET "dataset" = 'first-facts' WHERE "dataset" = 'landmark';
UPDATE "DataVersion" SET "version" = "version" + 1
    WHERE EXISTS (SELECT 1 FROM "Import" WHERE "dataset" = 'first-facts');
