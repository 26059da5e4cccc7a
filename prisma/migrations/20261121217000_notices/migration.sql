-- Mails that will not be tried again are told apart from those that wait.
ALTER TABLE "Mail" ADD COLUMN "givenUpAt" TIMESTAMPTZ(3);

-- Unread notices of a unit are counted on every page it opens.
CREATE INDEX "Notice_organisationId_readAt_idx" ON "Notice"("organisationId", "readAt");
