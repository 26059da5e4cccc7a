-- Events about an account whoever did them: what was refused at sign-in, what administrators changed.
CREATE INDEX "Event_account_idx" ON "Event" ((detail->>'accountId'), at, id) WHERE (detail->>'accountId') IS NOT NULL;
