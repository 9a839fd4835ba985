-- Who may enter what: people, their sessions and links, drafts that tell of each other.
-- This rebuilds "User": its CHECK constraint and index are written again here.
CREATE TABLE "new_User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL,
    "banned" BOOLEAN DEFAULT false,
    "banReason" TEXT,
    "banExpires" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "User_role_check" CHECK ("role" IN ('editor', 'reviewer', 'administrator')),
    CONSTRAINT "User_email_check" CHECK ("email" = lower("email"))
);
INSERT INTO "new_User" ("id", "name", "email", "role", "createdAt", "updatedAt")
SELECT "id", "name", lower("email"), "role", "createdAt", "createdAt" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "impersonatedBy" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT,
    "userId" TEXT,
    "issuedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Invitation_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_purpose_check" CHECK (
        ("purpose" = 'first_administrator' AND "userId" IS NULL AND "role" = 'administrator')
        OR ("purpose" = 'invitation' AND "userId" IS NULL AND "email" IS NOT NULL AND "role" IS NOT NULL)
        OR ("purpose" = 'reset' AND "userId" IS NOT NULL)
    ),
    CONSTRAINT "Invitation_role_check" CHECK ("role" IS NULL OR "role" IN ('editor', 'reviewer', 'administrator'))
);

-- CreateTable
CREATE TABLE "SignInLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "windowEnd" DATETIME NOT NULL
);

ALTER TABLE "Draft" ADD COLUMN "formKey" TEXT;
ALTER TABLE "Draft" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Revision" ADD COLUMN "formKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");
CREATE INDEX "Session_userId_idx" ON "Session"("userId");
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");
CREATE INDEX "Account_userId_idx" ON "Account"("userId");
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");
CREATE UNIQUE INDEX "Draft_formKey_key" ON "Draft"("formKey");
CREATE UNIQUE INDEX "Revision_formKey_key" ON "Revision"("formKey");

-- Names of donors, the text that searches read and classes of equipment are copies of the catalogues, which are not
-- versioned: they follow the catalogue. What a revision says stays final.
DROP TRIGGER "Revision_content_is_final";
CREATE TRIGGER "Revision_content_is_final" BEFORE UPDATE OF "id", "pledgeId", "number", "publishedAt", "recordedAt", "changeKind", "reason", "authorId", "importId", "formKey", "summary", "detail", "aidType", "category", "withdrawn", "announcedOn", "deliveryStatus", "sourceCount" ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision: published content never changes'); END;
DROP TRIGGER "Item_content_is_final";
CREATE TRIGGER "Item_content_is_final" BEFORE UPDATE OF "id", "trancheId", "revisionId", "pledgeId", "position", "kind", "equipmentTypeKey", "announcedOn", "aidType", "category", "withdrawn", "publishedAt", "designation", "quantity", "quantityQualifier", "deliveredQuantity", "condition", "amountQualifier", "amountMinor", "currency", "amountOf", "dueWords", "dueFrom", "dueThrough" ON "Item"
BEGIN SELECT RAISE(ABORT, 'Item: published content never changes'); END;
