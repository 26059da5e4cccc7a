-- Passwords stand with their accounts; what only the sign-in library wanted goes.
ALTER TABLE "User" ADD COLUMN "passwordHash" TEXT,
ALTER COLUMN "email" DROP NOT NULL,
DROP COLUMN "emailVerified",
DROP COLUMN "image";

UPDATE "User" SET "passwordHash" = a.password FROM "Account" a WHERE a."userId" = "User".id AND a."providerId" = 'credential';
-- The library wanted an address of everybody; this stood for none.
UPDATE "User" SET "email" = NULL WHERE "email" LIKE '%@account.invalid';

DROP TABLE "Account";
DROP TABLE "Verification";

ALTER TABLE "Session" DROP COLUMN "ipAddress",
DROP COLUMN "userAgent";
