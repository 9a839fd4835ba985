-- A reported total that should never have been entered is withdrawn, with a reason, and a form sent twice enters one.
ALTER TABLE "ReportedTotal" ADD COLUMN "formKey" TEXT;
ALTER TABLE "ReportedTotal" ADD COLUMN "withdrawnOn" TEXT
    CONSTRAINT "ReportedTotal_withdrawnOn_check" CHECK ("withdrawnOn" IS NULL OR date("withdrawnOn") IS "withdrawnOn");
ALTER TABLE "ReportedTotal" ADD COLUMN "withdrawalReason" TEXT
    CONSTRAINT "ReportedTotal_withdrawal_check" CHECK (("withdrawnOn" IS NULL) = ("withdrawalReason" IS NULL));

CREATE UNIQUE INDEX "ReportedTotal_formKey_key" ON "ReportedTotal"("formKey");

DROP TRIGGER "ReportedTotal_content_is_final";
CREATE TRIGGER "ReportedTotal_content_is_final" BEFORE UPDATE OF "id", "claimant", "groupCode", "membershipOn", "aidType", "measureWords", "periodFrom", "periodThrough", "qualifier", "currency", "amountMinor", "statedOn", "formKey" ON "ReportedTotal"
BEGIN SELECT RAISE(ABORT, 'ReportedTotal: what was stated never changes'); END;
CREATE TRIGGER "ReportedTotal_stays_withdrawn" BEFORE UPDATE OF "withdrawnOn", "withdrawalReason" ON "ReportedTotal"
WHEN OLD."withdrawnOn" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'ReportedTotal: this was withdrawn already'); END;
