-- CreateTable
CREATE TABLE "Donor" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    CONSTRAINT "Donor_code_check" CHECK ("code" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "Donor_kind_check" CHECK ("kind" IN ('country', 'institution'))
);

-- CreateTable
CREATE TABLE "DonorGroup" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "membersName" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "groupCode" TEXT NOT NULL,
    "donorCode" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "through" TEXT,

    PRIMARY KEY ("groupCode", "donorCode", "since"),
    CONSTRAINT "Membership_groupCode_fkey" FOREIGN KEY ("groupCode") REFERENCES "DonorGroup" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_donorCode_fkey" FOREIGN KEY ("donorCode") REFERENCES "Donor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_since_check" CHECK ("since" IS NULL OR date("since") IS "since"),
    CONSTRAINT "Membership_through_check" CHECK ("through" IS NULL OR (date("through") IS "through" AND "through" >= "since"))
);

-- CreateTable
CREATE TABLE "DonorYear" (
    "donorCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "gdpUsd" BIGINT,
    "population" BIGINT,

    PRIMARY KEY ("donorCode", "year"),
    CONSTRAINT "DonorYear_donorCode_fkey" FOREIGN KEY ("donorCode") REFERENCES "Donor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DonorYear_figures_check" CHECK (("gdpUsd" IS NULL OR "gdpUsd" > 0) AND ("population" IS NULL OR "population" > 0))
);

-- CreateTable
CREATE TABLE "EquipmentType" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "designation" TEXT NOT NULL,
    "class" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ExchangeRate" (
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "perEur" TEXT NOT NULL,

    PRIMARY KEY ("currency", "day"),
    CONSTRAINT "ExchangeRate_day_check" CHECK ("day" IS NULL OR date("day") IS "day"),
    CONSTRAINT "ExchangeRate_currency_check" CHECK ("currency" IS NULL OR "currency" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "ExchangeRate_perEur_check" CHECK (CAST("perEur" AS REAL) > 0)
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dataset" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "releasedOn" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "Import_releasedOn_check" CHECK ("releasedOn" IS NULL OR date("releasedOn") IS "releasedOn")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "User_role_check" CHECK ("role" IN ('editor', 'reviewer', 'administrator'))
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "number" INTEGER,
    "dataset" TEXT,
    "externalId" TEXT,
    CONSTRAINT "Pledge_number_check" CHECK ("number" IS NULL OR "number" > 0),
    CONSTRAINT "Pledge_external_check" CHECK (("dataset" IS NULL) = ("externalId" IS NULL))
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "pledgeId" INTEGER,
    "baseRevisionNumber" INTEGER,
    "content" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_content_check" CHECK (json_valid("content"))
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "pledgeId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "recordedAt" DATETIME NOT NULL,
    "changeKind" TEXT NOT NULL,
    "reason" TEXT,
    "authorId" TEXT,
    "importId" INTEGER,
    "summary" TEXT NOT NULL,
    "detail" TEXT,
    "aidType" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "sealed" BOOLEAN NOT NULL DEFAULT false,
    "announcedOn" TEXT,
    "deliveryStatus" TEXT NOT NULL,
    "donorNames" TEXT NOT NULL,
    "sourceCount" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL,
    "pledgedEur" BIGINT,
    "pledgedUsd" BIGINT,
    "pledgedGbp" BIGINT,
    "allocatedEur" BIGINT,
    "allocatedUsd" BIGINT,
    "allocatedGbp" BIGINT,
    "deliveredEur" BIGINT,
    "deliveredUsd" BIGINT,
    "deliveredGbp" BIGINT,
    CONSTRAINT "Revision_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_number_check" CHECK ("number" >= 1),
    CONSTRAINT "Revision_period_check" CHECK ("supersededAt" IS NULL OR "supersededAt" >= "publishedAt"),
    CONSTRAINT "Revision_recorded_check" CHECK ("recordedAt" >= "publishedAt"),
    CONSTRAINT "Revision_changeKind_check" CHECK ("changeKind" IN ('new', 'new_information', 'correction', 'method', 'withdrawal')),
    CONSTRAINT "Revision_withdrawn_check" CHECK ("withdrawn" = ("changeKind" = 'withdrawal')),
    CONSTRAINT "Revision_aidType_check" CHECK ("aidType" IN ('military', 'humanitarian', 'financial')),
    CONSTRAINT "Revision_category_check" CHECK ("category" IN ('air_defence', 'armour_and_vehicles', 'artillery_and_missiles', 'aircraft_and_drones', 'infantry_weapons_and_ammunition', 'naval', 'engineering_logistics_and_medical', 'training', 'funding', 'mixed_package', 'undisclosed')),
    CONSTRAINT "Revision_deliveryStatus_check" CHECK ("deliveryStatus" IN ('none_recorded', 'partly', 'in_full', 'not_countable')),
    CONSTRAINT "Revision_announcedOn_check" CHECK ("announcedOn" IS NULL OR date("announcedOn") IS "announcedOn"),
    CONSTRAINT "Revision_amounts_check" CHECK (("pledgedEur" IS NULL OR "pledgedEur" >= 0) AND ("pledgedUsd" IS NULL OR "pledgedUsd" >= 0) AND ("pledgedGbp" IS NULL OR "pledgedGbp" >= 0) AND ("allocatedEur" IS NULL OR "allocatedEur" >= 0) AND ("allocatedUsd" IS NULL OR "allocatedUsd" >= 0) AND ("allocatedGbp" IS NULL OR "allocatedGbp" >= 0) AND ("deliveredEur" IS NULL OR "deliveredEur" >= 0) AND ("deliveredUsd" IS NULL OR "deliveredUsd" >= 0) AND ("deliveredGbp" IS NULL OR "deliveredGbp" >= 0))
);

-- CreateTable
CREATE TABLE "Tranche" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "announcedWords" TEXT,
    "announcedFrom" TEXT,
    "announcedOn" TEXT,
    "amountQualifier" TEXT NOT NULL,
    "currency" TEXT,
    "pledgedMinor" BIGINT,
    "allocatedMinor" BIGINT,
    "deliveredMinor" BIGINT,
    "valuedBy" TEXT NOT NULL,
    "shareBasis" TEXT NOT NULL,
    "rateDay" TEXT,
    "currencyPerEur" TEXT,
    "usdPerEur" TEXT,
    "gbpPerEur" TEXT,
    "pledgedEur" BIGINT,
    "pledgedUsd" BIGINT,
    "pledgedGbp" BIGINT,
    "allocatedEur" BIGINT,
    "allocatedUsd" BIGINT,
    "allocatedGbp" BIGINT,
    "deliveredEur" BIGINT,
    "deliveredUsd" BIGINT,
    "deliveredGbp" BIGINT,
    CONSTRAINT "Tranche_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Tranche_position_check" CHECK ("position" >= 0),
    CONSTRAINT "Tranche_announced_check" CHECK (("announcedFrom" IS NULL OR date("announcedFrom") IS "announcedFrom") AND ("announcedOn" IS NULL OR date("announcedOn") IS "announcedOn")),
    CONSTRAINT "Tranche_qualifier_check" CHECK ("amountQualifier" IN ('exact', 'at_least', 'up_to', 'approximately', 'undisclosed')),
    CONSTRAINT "Tranche_currency_check" CHECK ("currency" IS NULL OR "currency" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "Tranche_amounts_check" CHECK (("pledgedMinor" IS NULL OR "pledgedMinor" >= 0) AND ("allocatedMinor" IS NULL OR "allocatedMinor" >= 0) AND ("deliveredMinor" IS NULL OR "deliveredMinor" >= 0)),
    CONSTRAINT "Tranche_undisclosed_check" CHECK (("amountQualifier" = 'undisclosed') = ("pledgedMinor" IS NULL AND "allocatedMinor" IS NULL AND "deliveredMinor" IS NULL)),
    CONSTRAINT "Tranche_amountCurrency_check" CHECK (("amountQualifier" = 'undisclosed') = ("currency" IS NULL)),
    CONSTRAINT "Tranche_valuedBy_check" CHECK ("valuedBy" IN ('source', 'tracker')),
    CONSTRAINT "Tranche_shareBasis_check" CHECK ("shareBasis" IN ('sole', 'stated', 'assumed_equal')),
    CONSTRAINT "Tranche_rateDay_check" CHECK (("rateDay" IS NULL OR date("rateDay") IS "rateDay") AND ("rateDay" IS NULL OR "rateDay" <= "announcedOn")),
    CONSTRAINT "Tranche_converted_check" CHECK (("pledgedEur" IS NULL OR ("pledgedMinor" IS NOT NULL AND ("rateDay" IS NOT NULL OR "currency" = 'EUR'))) AND ("allocatedEur" IS NULL OR ("allocatedMinor" IS NOT NULL AND ("rateDay" IS NOT NULL OR "currency" = 'EUR'))) AND ("deliveredEur" IS NULL OR ("deliveredMinor" IS NOT NULL AND ("rateDay" IS NOT NULL OR "currency" = 'EUR'))))
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "trancheId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "pledgeId" INTEGER NOT NULL,
    "donorCode" TEXT NOT NULL,
    "shareBasisPoints" INTEGER,
    "sole" INTEGER NOT NULL,
    "announcedOn" TEXT,
    "aidType" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "currency" TEXT,
    "pledgedMinor" BIGINT,
    "allocatedMinor" BIGINT,
    "deliveredMinor" BIGINT,
    "pledgedEur" BIGINT,
    "pledgedUsd" BIGINT,
    "pledgedGbp" BIGINT,
    "allocatedEur" BIGINT,
    "allocatedUsd" BIGINT,
    "allocatedGbp" BIGINT,
    "deliveredEur" BIGINT,
    "deliveredUsd" BIGINT,
    "deliveredGbp" BIGINT,
    CONSTRAINT "Contribution_trancheId_fkey" FOREIGN KEY ("trancheId") REFERENCES "Tranche" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Contribution_donorCode_fkey" FOREIGN KEY ("donorCode") REFERENCES "Donor" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Contribution_share_check" CHECK ("shareBasisPoints" IS NULL OR "shareBasisPoints" BETWEEN 0 AND 10000),
    CONSTRAINT "Contribution_sole_check" CHECK ("sole" IN (0, 1)),
    CONSTRAINT "Contribution_announcedOn_check" CHECK ("announcedOn" IS NULL OR date("announcedOn") IS "announcedOn"),
    CONSTRAINT "Contribution_aidType_check" CHECK ("aidType" IN ('military', 'humanitarian', 'financial')),
    CONSTRAINT "Contribution_category_check" CHECK ("category" IN ('air_defence', 'armour_and_vehicles', 'artillery_and_missiles', 'aircraft_and_drones', 'infantry_weapons_and_ammunition', 'naval', 'engineering_logistics_and_medical', 'training', 'funding', 'mixed_package', 'undisclosed')),
    CONSTRAINT "Contribution_period_check" CHECK ("supersededAt" IS NULL OR "supersededAt" >= "publishedAt"),
    CONSTRAINT "Contribution_amounts_check" CHECK (("pledgedMinor" IS NULL OR "pledgedMinor" >= 0) AND ("allocatedMinor" IS NULL OR "allocatedMinor" >= 0) AND ("deliveredMinor" IS NULL OR "deliveredMinor" >= 0) AND ("pledgedEur" IS NULL OR "pledgedEur" >= 0) AND ("pledgedUsd" IS NULL OR "pledgedUsd" >= 0) AND ("pledgedGbp" IS NULL OR "pledgedGbp" >= 0) AND ("allocatedEur" IS NULL OR "allocatedEur" >= 0) AND ("allocatedUsd" IS NULL OR "allocatedUsd" >= 0) AND ("allocatedGbp" IS NULL OR "allocatedGbp" >= 0) AND ("deliveredEur" IS NULL OR "deliveredEur" >= 0) AND ("deliveredUsd" IS NULL OR "deliveredUsd" >= 0) AND ("deliveredGbp" IS NULL OR "deliveredGbp" >= 0))
);

-- CreateTable
CREATE TABLE "Item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "trancheId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "pledgeId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "equipmentTypeKey" TEXT,
    "equipmentClass" TEXT,
    "announcedOn" TEXT,
    "aidType" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "supersededAt" DATETIME,
    "designation" TEXT,
    "quantity" INTEGER,
    "quantityQualifier" TEXT NOT NULL,
    "deliveredQuantity" INTEGER,
    "condition" TEXT NOT NULL,
    "amountQualifier" TEXT,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "amountOf" TEXT,
    "dueWords" TEXT,
    "dueFrom" TEXT,
    "dueThrough" TEXT,
    CONSTRAINT "Item_trancheId_fkey" FOREIGN KEY ("trancheId") REFERENCES "Tranche" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_equipmentTypeKey_fkey" FOREIGN KEY ("equipmentTypeKey") REFERENCES "EquipmentType" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_position_check" CHECK ("position" >= 0),
    CONSTRAINT "Item_kind_check" CHECK ("kind" IN ('equipment', 'ammunition', 'fund_contribution', 'training', 'service')),
    CONSTRAINT "Item_name_check" CHECK ("equipmentTypeKey" IS NOT NULL OR "designation" IS NOT NULL),
    CONSTRAINT "Item_class_check" CHECK (("equipmentTypeKey" IS NULL) = ("equipmentClass" IS NULL)),
    CONSTRAINT "Item_quantity_check" CHECK ("quantity" IS NULL OR "quantity" >= 1),
    CONSTRAINT "Item_quantityQualifier_check" CHECK ("quantityQualifier" IN ('exact', 'at_least', 'approximately', 'undisclosed')),
    CONSTRAINT "Item_undisclosed_check" CHECK (("quantityQualifier" = 'undisclosed') = ("quantity" IS NULL)),
    CONSTRAINT "Item_delivered_check" CHECK ("deliveredQuantity" IS NULL OR "deliveredQuantity" >= 0),
    CONSTRAINT "Item_condition_check" CHECK ("condition" IN ('new', 'used', 'refurbished', 'unknown')),
    CONSTRAINT "Item_amount_check" CHECK (("amountMinor" IS NULL) = ("currency" IS NULL) AND ("amountMinor" IS NULL) = ("amountQualifier" IS NULL) AND ("amountMinor" IS NULL OR "amountMinor" >= 0)),
    CONSTRAINT "Item_amountQualifier_check" CHECK ("amountQualifier" IS NULL OR "amountQualifier" IN ('exact', 'at_least', 'up_to', 'approximately', 'undisclosed')),
    CONSTRAINT "Item_currency_check" CHECK ("currency" IS NULL OR "currency" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "Item_due_check" CHECK (("dueFrom" IS NULL OR date("dueFrom") IS "dueFrom") AND ("dueThrough" IS NULL OR date("dueThrough") IS "dueThrough") AND ("dueFrom" IS NULL OR "dueThrough" IS NULL OR "dueFrom" <= "dueThrough")),
    CONSTRAINT "Item_aidType_check" CHECK ("aidType" IN ('military', 'humanitarian', 'financial')),
    CONSTRAINT "Item_category_check" CHECK ("category" IN ('air_defence', 'armour_and_vehicles', 'artillery_and_missiles', 'aircraft_and_drones', 'infantry_weapons_and_ammunition', 'naval', 'engineering_logistics_and_medical', 'training', 'funding', 'mixed_package', 'undisclosed')),
    CONSTRAINT "Item_announcedOn_check" CHECK ("announcedOn" IS NULL OR date("announcedOn") IS "announcedOn")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "itemId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" INTEGER,
    "qualifier" TEXT NOT NULL,
    "dateWords" TEXT,
    "dateFrom" TEXT,
    "dateThrough" TEXT,
    CONSTRAINT "Delivery_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Delivery_quantity_check" CHECK ("quantity" IS NULL OR "quantity" >= 1),
    CONSTRAINT "Delivery_qualifier_check" CHECK ("qualifier" IN ('exact', 'at_least', 'approximately', 'undisclosed')),
    CONSTRAINT "Delivery_date_check" CHECK (("dateFrom" IS NULL OR date("dateFrom") IS "dateFrom") AND ("dateThrough" IS NULL OR date("dateThrough") IS "dateThrough"))
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER,
    "reportedTotalId" INTEGER,
    "position" INTEGER NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "publishedOn" TEXT,
    "official" BOOLEAN NOT NULL,
    "archiveUrl" TEXT,
    "says" TEXT NOT NULL,
    CONSTRAINT "Source_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Source_reportedTotalId_fkey" FOREIGN KEY ("reportedTotalId") REFERENCES "ReportedTotal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Source_owner_check" CHECK (("revisionId" IS NULL) <> ("reportedTotalId" IS NULL)),
    CONSTRAINT "Source_publishedOn_check" CHECK ("publishedOn" IS NULL OR date("publishedOn") IS "publishedOn"),
    CONSTRAINT "Source_url_check" CHECK ("url" IS NULL OR "url" GLOB 'http://*' OR "url" GLOB 'https://*'),
    CONSTRAINT "Source_archiveUrl_check" CHECK ("archiveUrl" IS NULL OR "archiveUrl" GLOB 'http://*' OR "archiveUrl" GLOB 'https://*')
);

-- CreateTable
CREATE TABLE "StatedAmount" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "qualifier" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "amountOf" TEXT,
    CONSTRAINT "StatedAmount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatedAmount_qualifier_check" CHECK ("qualifier" IN ('exact', 'at_least', 'up_to', 'approximately', 'undisclosed')),
    CONSTRAINT "StatedAmount_currency_check" CHECK ("currency" IS NULL OR "currency" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "StatedAmount_amount_check" CHECK ("amountMinor" >= 0)
);

-- CreateTable
CREATE TABLE "ReportedTotal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimant" TEXT NOT NULL,
    "groupCode" TEXT NOT NULL,
    "membershipOn" TEXT NOT NULL,
    "aidType" TEXT NOT NULL,
    "measureWords" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodThrough" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amountMinor" BIGINT NOT NULL,
    "statedOn" TEXT NOT NULL,
    "supersededById" INTEGER,
    CONSTRAINT "ReportedTotal_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "ReportedTotal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportedTotal_groupCode_fkey" FOREIGN KEY ("groupCode") REFERENCES "DonorGroup" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportedTotal_membershipOn_check" CHECK ("membershipOn" IS NULL OR date("membershipOn") IS "membershipOn"),
    CONSTRAINT "ReportedTotal_aidType_check" CHECK ("aidType" IN ('military', 'humanitarian', 'financial')),
    CONSTRAINT "ReportedTotal_period_check" CHECK (("periodFrom" IS NULL OR date("periodFrom") IS "periodFrom") AND ("periodThrough" IS NULL OR date("periodThrough") IS "periodThrough") AND "periodFrom" <= "periodThrough"),
    CONSTRAINT "ReportedTotal_qualifier_check" CHECK ("qualifier" IN ('exact', 'at_least', 'up_to', 'approximately', 'undisclosed')),
    CONSTRAINT "ReportedTotal_currency_check" CHECK ("currency" IS NULL OR "currency" GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "ReportedTotal_amount_check" CHECK ("amountMinor" > 0),
    CONSTRAINT "ReportedTotal_statedOn_check" CHECK ("statedOn" IS NULL OR date("statedOn") IS "statedOn")
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL,
    CONSTRAINT "DataVersion_id_check" CHECK ("id" = 1)
);

-- CreateIndex
CREATE UNIQUE INDEX "Import_dataset_release_key" ON "Import"("dataset", "release");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_number_key" ON "Pledge"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_dataset_externalId_key" ON "Pledge"("dataset", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_pledgeId_number_key" ON "Revision"("pledgeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Tranche_revisionId_position_key" ON "Tranche"("revisionId", "position");

-- CreateIndex
CREATE INDEX "Contribution_revisionId_idx" ON "Contribution"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_trancheId_donorCode_key" ON "Contribution"("trancheId", "donorCode");

-- CreateIndex
CREATE INDEX "Item_revisionId_idx" ON "Item"("revisionId");

-- CreateIndex
CREATE INDEX "Item_equipmentTypeKey_idx" ON "Item"("equipmentTypeKey");

-- CreateIndex
CREATE UNIQUE INDEX "Item_trancheId_position_key" ON "Item"("trancheId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_itemId_position_key" ON "Delivery"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Source_revisionId_position_key" ON "Source"("revisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Source_reportedTotalId_position_key" ON "Source"("reportedTotalId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "StatedAmount_sourceId_position_key" ON "StatedAmount"("sourceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ReportedTotal_supersededById_key" ON "ReportedTotal"("supersededById");

-- What Prisma's schema language cannot say. A migration that rebuilds a table must write these again;
-- a test lists them from the database.

-- At most one current revision a pledge.
CREATE UNIQUE INDEX "Revision_current_key" ON "Revision"("pledgeId") WHERE "supersededAt" IS NULL;

-- Charts and totals sum these without touching the table: one for each order that a chart groups by, since SQLite
-- sorts what it cannot read in order. Sole contributions, nearly all, stand apart from those of joint pledges, whose
-- pledges are counted by revision. "supersededAt" is always null here and stands in the index all the same: without
-- it SQLite would look every row up in the table.
CREATE INDEX "Contribution_current_pledged_by_donor" ON "Contribution"("aidType", "sole", "donorCode", "announcedOn", "category", "pledgedEur", "pledgedUsd", "pledgedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_allocated_by_donor" ON "Contribution"("aidType", "sole", "donorCode", "announcedOn", "category", "allocatedEur", "allocatedUsd", "allocatedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_delivered_by_donor" ON "Contribution"("aidType", "sole", "donorCode", "announcedOn", "category", "deliveredEur", "deliveredUsd", "deliveredGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_pledged_by_day" ON "Contribution"("aidType", "sole", "announcedOn", "donorCode", "category", "pledgedEur", "pledgedUsd", "pledgedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_allocated_by_day" ON "Contribution"("aidType", "sole", "announcedOn", "donorCode", "category", "allocatedEur", "allocatedUsd", "allocatedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_delivered_by_day" ON "Contribution"("aidType", "sole", "announcedOn", "donorCode", "category", "deliveredEur", "deliveredUsd", "deliveredGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_pledged_by_category" ON "Contribution"("aidType", "sole", "category", "donorCode", "announcedOn", "pledgedEur", "pledgedUsd", "pledgedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_allocated_by_category" ON "Contribution"("aidType", "sole", "category", "donorCode", "announcedOn", "allocatedEur", "allocatedUsd", "allocatedGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Contribution_current_delivered_by_category" ON "Contribution"("aidType", "sole", "category", "donorCode", "announcedOn", "deliveredEur", "deliveredUsd", "deliveredGbp", "revisionId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;

-- As of a past day these come on top: rows that were current then and are no longer.
CREATE INDEX "Contribution_superseded" ON "Contribution"("aidType", "sole", "donorCode", "announcedOn", "category", "publishedAt", "supersededAt", "revisionId", "pledgedEur", "pledgedUsd", "pledgedGbp", "allocatedEur", "allocatedUsd", "allocatedGbp", "deliveredEur", "deliveredUsd", "deliveredGbp") WHERE "supersededAt" IS NOT NULL AND "withdrawn" = 0;

-- Amounts that wait for a rate: few, and asked for with every total.
CREATE INDEX "Contribution_unconverted_pledged" ON "Contribution"("aidType", "donorCode", "announcedOn", "category", "revisionId", "publishedAt", "supersededAt") WHERE "pledgedMinor" IS NOT NULL AND ("pledgedEur" IS NULL OR "pledgedUsd" IS NULL OR "pledgedGbp" IS NULL) AND "withdrawn" = 0;
CREATE INDEX "Contribution_unconverted_allocated" ON "Contribution"("aidType", "donorCode", "announcedOn", "category", "revisionId", "publishedAt", "supersededAt") WHERE "allocatedMinor" IS NOT NULL AND ("allocatedEur" IS NULL OR "allocatedUsd" IS NULL OR "allocatedGbp" IS NULL) AND "withdrawn" = 0;
CREATE INDEX "Contribution_unconverted_delivered" ON "Contribution"("aidType", "donorCode", "announcedOn", "category", "revisionId", "publishedAt", "supersededAt") WHERE "deliveredMinor" IS NOT NULL AND ("deliveredEur" IS NULL OR "deliveredUsd" IS NULL OR "deliveredGbp" IS NULL) AND "withdrawn" = 0;

-- Whether a revision has a contribution in a filter, answered without touching the table.
CREATE INDEX "Contribution_of_revision" ON "Contribution"("revisionId", "aidType", "donorCode", "category", "announcedOn", "publishedAt", "supersededAt") WHERE "withdrawn" = 0;

-- Units promised and delivered by class, today and as of a past day.
CREATE INDEX "Item_current" ON "Item"("aidType", "equipmentClass", "quantity", "deliveredQuantity", "quantityQualifier", "announcedOn", "category", "trancheId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NULL AND "withdrawn" = 0;
CREATE INDEX "Item_superseded" ON "Item"("aidType", "equipmentClass", "quantity", "deliveredQuantity", "quantityQualifier", "announcedOn", "category", "trancheId", "publishedAt", "supersededAt") WHERE "supersededAt" IS NOT NULL AND "withdrawn" = 0;

-- Since when anything was the tracker's word.
CREATE INDEX "Revision_first" ON "Revision"("publishedAt") WHERE "number" = 1;

-- The pledge table's orders, newest announcement first when read backwards; as of a past day they serve as well.
CREATE INDEX "Revision_by_day" ON "Revision"("aidType", "announcedOn", "pledgeId", "category", "publishedAt", "supersededAt") WHERE "withdrawn" = 0;
CREATE INDEX "Revision_by_donors" ON "Revision"("aidType", "donorNames" COLLATE NOCASE, "pledgeId", "category", "publishedAt", "supersededAt") WHERE "withdrawn" = 0;
CREATE INDEX "Revision_by_summary" ON "Revision"("aidType", "summary" COLLATE NOCASE, "pledgeId", "category", "publishedAt", "supersededAt") WHERE "withdrawn" = 0;
CREATE INDEX "Revision_by_pledged" ON "Revision"("aidType", "pledgedEur", "pledgeId", "category", "publishedAt", "supersededAt", "pledgedUsd", "pledgedGbp") WHERE "withdrawn" = 0;
CREATE INDEX "Revision_by_allocated" ON "Revision"("aidType", "allocatedEur", "pledgeId", "category", "publishedAt", "supersededAt", "allocatedUsd", "allocatedGbp") WHERE "withdrawn" = 0;
CREATE INDEX "Revision_by_delivered" ON "Revision"("aidType", "deliveredEur", "pledgeId", "category", "publishedAt", "supersededAt", "deliveredUsd", "deliveredGbp") WHERE "withdrawn" = 0;

-- What is published stays as it was published. Only the end of its time, and amounts that a rate fills in later,
-- are written afterwards.
CREATE TRIGGER "Revision_content_is_final" BEFORE UPDATE OF "id", "pledgeId", "number", "publishedAt", "recordedAt", "changeKind", "reason", "authorId", "importId", "summary", "detail", "aidType", "category", "withdrawn", "announcedOn", "deliveryStatus", "donorNames", "sourceCount", "searchText" ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision: published content never changes'); END;
CREATE TRIGGER "Revision_is_kept" BEFORE DELETE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision: published content is never deleted'); END;
CREATE TRIGGER "Revision_is_written_once" BEFORE UPDATE OF "supersededAt" ON "Revision"
WHEN (OLD."supersededAt" IS NOT NULL AND NEW."supersededAt" IS NOT OLD."supersededAt")
BEGIN SELECT RAISE(ABORT, 'Revision: this was filled in already'); END;
CREATE TRIGGER "Tranche_content_is_final" BEFORE UPDATE OF "id", "revisionId", "position", "label", "announcedWords", "announcedFrom", "announcedOn", "amountQualifier", "currency", "pledgedMinor", "allocatedMinor", "deliveredMinor", "valuedBy", "shareBasis" ON "Tranche"
BEGIN SELECT RAISE(ABORT, 'Tranche: published content never changes'); END;
CREATE TRIGGER "Tranche_is_kept" BEFORE DELETE ON "Tranche"
BEGIN SELECT RAISE(ABORT, 'Tranche: published content is never deleted'); END;
CREATE TRIGGER "Tranche_is_written_once" BEFORE UPDATE OF "rateDay", "currencyPerEur", "usdPerEur", "gbpPerEur", "pledgedEur", "pledgedUsd", "pledgedGbp", "allocatedEur", "allocatedUsd", "allocatedGbp", "deliveredEur", "deliveredUsd", "deliveredGbp" ON "Tranche"
WHEN (OLD."rateDay" IS NOT NULL AND NEW."rateDay" IS NOT OLD."rateDay") OR (OLD."currencyPerEur" IS NOT NULL AND NEW."currencyPerEur" IS NOT OLD."currencyPerEur") OR (OLD."usdPerEur" IS NOT NULL AND NEW."usdPerEur" IS NOT OLD."usdPerEur") OR (OLD."gbpPerEur" IS NOT NULL AND NEW."gbpPerEur" IS NOT OLD."gbpPerEur") OR (OLD."pledgedEur" IS NOT NULL AND NEW."pledgedEur" IS NOT OLD."pledgedEur") OR (OLD."pledgedUsd" IS NOT NULL AND NEW."pledgedUsd" IS NOT OLD."pledgedUsd") OR (OLD."pledgedGbp" IS NOT NULL AND NEW."pledgedGbp" IS NOT OLD."pledgedGbp") OR (OLD."allocatedEur" IS NOT NULL AND NEW."allocatedEur" IS NOT OLD."allocatedEur") OR (OLD."allocatedUsd" IS NOT NULL AND NEW."allocatedUsd" IS NOT OLD."allocatedUsd") OR (OLD."allocatedGbp" IS NOT NULL AND NEW."allocatedGbp" IS NOT OLD."allocatedGbp") OR (OLD."deliveredEur" IS NOT NULL AND NEW."deliveredEur" IS NOT OLD."deliveredEur") OR (OLD."deliveredUsd" IS NOT NULL AND NEW."deliveredUsd" IS NOT OLD."deliveredUsd") OR (OLD."deliveredGbp" IS NOT NULL AND NEW."deliveredGbp" IS NOT OLD."deliveredGbp")
BEGIN SELECT RAISE(ABORT, 'Tranche: this was filled in already'); END;
CREATE TRIGGER "Contribution_content_is_final" BEFORE UPDATE OF "id", "trancheId", "revisionId", "pledgeId", "donorCode", "shareBasisPoints", "sole", "announcedOn", "aidType", "category", "withdrawn", "publishedAt", "currency", "pledgedMinor", "allocatedMinor", "deliveredMinor" ON "Contribution"
BEGIN SELECT RAISE(ABORT, 'Contribution: published content never changes'); END;
CREATE TRIGGER "Contribution_is_kept" BEFORE DELETE ON "Contribution"
BEGIN SELECT RAISE(ABORT, 'Contribution: published content is never deleted'); END;
CREATE TRIGGER "Contribution_is_written_once" BEFORE UPDATE OF "supersededAt", "pledgedEur", "pledgedUsd", "pledgedGbp", "allocatedEur", "allocatedUsd", "allocatedGbp", "deliveredEur", "deliveredUsd", "deliveredGbp" ON "Contribution"
WHEN (OLD."supersededAt" IS NOT NULL AND NEW."supersededAt" IS NOT OLD."supersededAt") OR (OLD."pledgedEur" IS NOT NULL AND NEW."pledgedEur" IS NOT OLD."pledgedEur") OR (OLD."pledgedUsd" IS NOT NULL AND NEW."pledgedUsd" IS NOT OLD."pledgedUsd") OR (OLD."pledgedGbp" IS NOT NULL AND NEW."pledgedGbp" IS NOT OLD."pledgedGbp") OR (OLD."allocatedEur" IS NOT NULL AND NEW."allocatedEur" IS NOT OLD."allocatedEur") OR (OLD."allocatedUsd" IS NOT NULL AND NEW."allocatedUsd" IS NOT OLD."allocatedUsd") OR (OLD."allocatedGbp" IS NOT NULL AND NEW."allocatedGbp" IS NOT OLD."allocatedGbp") OR (OLD."deliveredEur" IS NOT NULL AND NEW."deliveredEur" IS NOT OLD."deliveredEur") OR (OLD."deliveredUsd" IS NOT NULL AND NEW."deliveredUsd" IS NOT OLD."deliveredUsd") OR (OLD."deliveredGbp" IS NOT NULL AND NEW."deliveredGbp" IS NOT OLD."deliveredGbp")
BEGIN SELECT RAISE(ABORT, 'Contribution: this was filled in already'); END;
CREATE TRIGGER "Item_content_is_final" BEFORE UPDATE OF "id", "trancheId", "revisionId", "pledgeId", "position", "kind", "equipmentTypeKey", "equipmentClass", "announcedOn", "aidType", "category", "withdrawn", "publishedAt", "designation", "quantity", "quantityQualifier", "deliveredQuantity", "condition", "amountQualifier", "amountMinor", "currency", "amountOf", "dueWords", "dueFrom", "dueThrough" ON "Item"
BEGIN SELECT RAISE(ABORT, 'Item: published content never changes'); END;
CREATE TRIGGER "Item_is_kept" BEFORE DELETE ON "Item"
BEGIN SELECT RAISE(ABORT, 'Item: published content is never deleted'); END;
CREATE TRIGGER "Item_is_written_once" BEFORE UPDATE OF "supersededAt" ON "Item"
WHEN (OLD."supersededAt" IS NOT NULL AND NEW."supersededAt" IS NOT OLD."supersededAt")
BEGIN SELECT RAISE(ABORT, 'Item: this was filled in already'); END;
CREATE TRIGGER "Delivery_content_is_final" BEFORE UPDATE OF "id", "itemId", "position", "quantity", "qualifier", "dateWords", "dateFrom", "dateThrough" ON "Delivery"
BEGIN SELECT RAISE(ABORT, 'Delivery: published content never changes'); END;
CREATE TRIGGER "Delivery_is_kept" BEFORE DELETE ON "Delivery"
BEGIN SELECT RAISE(ABORT, 'Delivery: published content is never deleted'); END;
CREATE TRIGGER "Source_content_is_final" BEFORE UPDATE OF "id", "revisionId", "reportedTotalId", "position", "url", "publisher", "title", "publishedOn", "official", "archiveUrl", "says" ON "Source"
BEGIN SELECT RAISE(ABORT, 'Source: published content never changes'); END;
CREATE TRIGGER "Source_is_kept" BEFORE DELETE ON "Source"
BEGIN SELECT RAISE(ABORT, 'Source: published content is never deleted'); END;
CREATE TRIGGER "StatedAmount_content_is_final" BEFORE UPDATE OF "id", "sourceId", "position", "qualifier", "currency", "amountMinor", "amountOf" ON "StatedAmount"
BEGIN SELECT RAISE(ABORT, 'StatedAmount: published content never changes'); END;
CREATE TRIGGER "StatedAmount_is_kept" BEFORE DELETE ON "StatedAmount"
BEGIN SELECT RAISE(ABORT, 'StatedAmount: published content is never deleted'); END;

-- A revision is sealed when all its parts are written; nothing is added to it afterwards.
CREATE TRIGGER "Revision_stays_sealed" BEFORE UPDATE OF "sealed" ON "Revision"
WHEN OLD."sealed" = 1
BEGIN SELECT RAISE(ABORT, 'Revision: published content never changes'); END;
CREATE TRIGGER "Tranche_is_not_added" BEFORE INSERT ON "Tranche"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."revisionId" AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'Tranche: nothing is added to what was published'); END;
CREATE TRIGGER "Contribution_is_not_added" BEFORE INSERT ON "Contribution"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."revisionId" AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'Contribution: nothing is added to what was published'); END;
CREATE TRIGGER "Item_is_not_added" BEFORE INSERT ON "Item"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."revisionId" AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'Item: nothing is added to what was published'); END;
CREATE TRIGGER "Source_is_not_added" BEFORE INSERT ON "Source"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."revisionId" AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'Source: nothing is added to what was published'); END;
CREATE TRIGGER "Delivery_is_not_added" BEFORE INSERT ON "Delivery"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = (SELECT "revisionId" FROM "Item" WHERE "id" = NEW."itemId") AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'Delivery: nothing is added to what was published'); END;
CREATE TRIGGER "StatedAmount_is_not_added" BEFORE INSERT ON "StatedAmount"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = (SELECT "revisionId" FROM "Source" WHERE "id" = NEW."sourceId") AND "sealed" = 1)
BEGIN SELECT RAISE(ABORT, 'StatedAmount: nothing is added to what was published'); END;

-- A reported total is superseded by a newer statement, never edited.
CREATE TRIGGER "ReportedTotal_content_is_final" BEFORE UPDATE OF "id", "claimant", "groupCode", "membershipOn", "aidType", "measureWords", "periodFrom", "periodThrough", "qualifier", "currency", "amountMinor", "statedOn" ON "ReportedTotal"
BEGIN SELECT RAISE(ABORT, 'ReportedTotal: what was stated never changes'); END;
CREATE TRIGGER "ReportedTotal_is_kept" BEFORE DELETE ON "ReportedTotal"
BEGIN SELECT RAISE(ABORT, 'ReportedTotal: what was stated is never deleted'); END;
CREATE TRIGGER "ReportedTotal_is_written_once" BEFORE UPDATE OF "supersededById" ON "ReportedTotal"
WHEN OLD."supersededById" IS NOT NULL AND NEW."supersededById" IS NOT OLD."supersededById"
BEGIN SELECT RAISE(ABORT, 'ReportedTotal: this was filled in already'); END;

INSERT INTO "DataVersion" ("id", "version") VALUES (1, 1);
