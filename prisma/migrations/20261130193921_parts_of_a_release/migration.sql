-- DropIndex
DROP INDEX "Import_dataset_fileSha256_key";
