-- Withdrawn pledges are counted beside every sum: few among many, found without reading the others.
CREATE INDEX "Revision_withdrawn" ON "Revision"("publishedAt", "pledgeId", "supersededAt") WHERE "withdrawn" = 1;
