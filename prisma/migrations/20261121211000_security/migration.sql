-- One office mailbox may serve several accounts.
DROP INDEX "User_email_key";

ALTER TABLE "User" ADD COLUMN "passwordChangedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "lastSignInAt" TIMESTAMPTZ(3);

UPDATE "User" SET "passwordChangedAt" = a."updatedAt" FROM "Account" a WHERE a."userId" = "User".id AND a."providerId" = 'credential';
UPDATE "User" SET "lastSignInAt" = (SELECT max(e.at) FROM "Event" e WHERE e."actorId" = "User".id AND e.verb = 'signIn');

CREATE INDEX "User_role_idx" ON "User"("role");

-- Nobody could have a second factor until now.
DROP TABLE "TwoFactor";

CREATE TABLE "TwoFactor" (
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "recoveryCodes" TEXT[],

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("userId")
);

CREATE TABLE "FormerPassword" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerPassword_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "FormerPassword_userId_at_idx" ON "FormerPassword"("userId", "at");

ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "FormerPassword" ADD CONSTRAINT "FormerPassword_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
