ALTER TABLE "User" ADD COLUMN "lastSignInAt" DATETIME;

-- Until now it was kept where the password is, which a new password moved too: the best that is known of the past.
UPDATE "User" SET "lastSignInAt" =
    (SELECT MAX("updatedAt") FROM "Account" WHERE "userId" = "User"."id" AND "providerId" = 'credential');
