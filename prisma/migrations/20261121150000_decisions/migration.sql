-- CreateEnum
CREATE TYPE "DecisionVerb" AS ENUM ('explain', 'confirm', 'withdraw', 'requestWaiver', 'grantWaiver', 'refuseWaiver');

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "findingCounts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "openWaivers" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Decision" (
    "id" BIGSERIAL NOT NULL,
    "reportId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "verb" "DecisionVerb" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckSuspension" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "suspendedAt" TIMESTAMPTZ(3) NOT NULL,
    "suspendedById" TEXT NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" TEXT,

    CONSTRAINT "CheckSuspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_reportId_id_idx" ON "Decision"("reportId", "id");

-- CreateIndex
CREATE INDEX "Decision_byId_idx" ON "Decision"("byId");

-- CreateIndex
CREATE INDEX "CheckSuspension_slug_idx" ON "CheckSuspension"("slug");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CheckSuspension" ADD CONSTRAINT "CheckSuspension_suspendedById_fkey" FOREIGN KEY ("suspendedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CheckSuspension" ADD CONSTRAINT "CheckSuspension_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Decisions are only ever added, like events.
CREATE FUNCTION "refuseDecisionChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'decisions are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "Decision_append_only" BEFORE UPDATE OR DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "refuseDecisionChange"();
CREATE TRIGGER "Decision_no_truncate" BEFORE TRUNCATE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseDecisionChange"();
