-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "origin" TEXT;
