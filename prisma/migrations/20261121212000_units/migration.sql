-- A rule that says nothing of the scan leaves it to the rule above.
ALTER TABLE "SeasonRule" ALTER COLUMN "requireScan" DROP NOT NULL, ALTER COLUMN "requireScan" DROP DEFAULT;
