-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'published');

-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('reminder', 'returned', 'approved', 'published', 'message');

-- DropIndex
DROP INDEX "Report_year_organisationId_idx";

-- DropIndex
DROP INDEX "Report_organisationId_year_key";

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "abolishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "code" TEXT,
ADD COLUMN     "number" SERIAL NOT NULL,
ADD COLUMN     "reporting" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "signOff" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "practice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "claimedAt" TIMESTAMPTZ(3),
ADD COLUMN     "claimedById" TEXT,
ADD COLUMN     "correctionReason" TEXT,
ADD COLUMN     "explained" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "firstPublishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "firstSubmittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "practice" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "signedOffAt" TIMESTAMPTZ(3),
ADD COLUMN     "signedOffById" TEXT,
ADD COLUMN     "signedOffRevision" INTEGER,
ADD COLUMN     "state" "ReviewState" NOT NULL DEFAULT 'draft',
ADD COLUMN     "stateAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "unconfirmed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "unexplained" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "versionId" TEXT,
ADD COLUMN     "waived" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "address" TEXT;

-- CreateTable
CREATE TABLE "Version" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "organisationName" TEXT NOT NULL,
    "organisationPath" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "lastYear" JSONB,
    "findings" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scan" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" TEXT,

    CONSTRAINT "Scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "correction" TEXT,
    "address" TEXT,
    "addressAt" TIMESTAMPTZ(3),

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Season" (
    "year" INTEGER NOT NULL,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "format" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" TEXT,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Season_pkey" PRIMARY KEY ("year","practice")
);

-- CreateTable
CREATE TABLE "SeasonRule" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "organisationId" TEXT NOT NULL,
    "submitBy" DATE,
    "publishBy" DATE,
    "requireScan" BOOLEAN NOT NULL DEFAULT false,
    "setAt" TIMESTAMPTZ(3) NOT NULL,
    "setById" TEXT NOT NULL,

    CONSTRAINT "SeasonRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "year" INTEGER NOT NULL,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "runAfter" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Version_byId_idx" ON "Version"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Version_reportId_number_key" ON "Version"("reportId", "number");

-- CreateIndex
CREATE INDEX "Note_reportId_at_idx" ON "Note"("reportId", "at");

-- CreateIndex
CREATE INDEX "Note_versionId_idx" ON "Note"("versionId");

-- CreateIndex
CREATE INDEX "Note_byId_idx" ON "Note"("byId");

-- CreateIndex
CREATE INDEX "Note_answeredById_idx" ON "Note"("answeredById");

-- CreateIndex
CREATE INDEX "Scan_versionId_idx" ON "Scan"("versionId");

-- CreateIndex
CREATE INDEX "Scan_byId_idx" ON "Scan"("byId");

-- CreateIndex
CREATE INDEX "Scan_removedById_idx" ON "Scan"("removedById");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_versionId_key" ON "Publication"("versionId");

-- CreateIndex
CREATE INDEX "Publication_reportId_at_idx" ON "Publication"("reportId", "at");

-- CreateIndex
CREATE INDEX "Publication_byId_idx" ON "Publication"("byId");

-- CreateIndex
CREATE INDEX "Season_openedById_idx" ON "Season"("openedById");

-- CreateIndex
CREATE INDEX "SeasonRule_organisationId_idx" ON "SeasonRule"("organisationId");

-- CreateIndex
CREATE INDEX "SeasonRule_setById_idx" ON "SeasonRule"("setById");

-- CreateIndex
CREATE UNIQUE INDEX "SeasonRule_year_practice_organisationId_key" ON "SeasonRule"("year", "practice", "organisationId");

-- CreateIndex
CREATE INDEX "Notice_organisationId_at_idx" ON "Notice"("organisationId", "at");

-- CreateIndex
CREATE INDEX "Notice_year_practice_kind_at_idx" ON "Notice"("year", "practice", "kind", "at");

-- CreateIndex
CREATE INDEX "Notice_byId_idx" ON "Notice"("byId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_runAfter_idx" ON "Mail"("sentAt", "runAfter");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- CreateIndex
CREATE INDEX "Setting_byId_idx" ON "Setting"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_number_key" ON "Organisation"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_code_key" ON "Organisation"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Report_versionId_key" ON "Report"("versionId");

-- CreateIndex
CREATE INDEX "Report_year_practice_organisationId_idx" ON "Report"("year", "practice", "organisationId");

-- CreateIndex
CREATE INDEX "Report_claimedById_idx" ON "Report"("claimedById");

-- CreateIndex
CREATE UNIQUE INDEX "Report_organisationId_year_practice_key" ON "Report"("organisationId", "year", "practice");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_signedOffById_fkey" FOREIGN KEY ("signedOffById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Scan" ADD CONSTRAINT "Scan_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Scan" ADD CONSTRAINT "Scan_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Scan" ADD CONSTRAINT "Scan_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Season" ADD CONSTRAINT "Season_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SeasonRule" ADD CONSTRAINT "SeasonRule_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SeasonRule" ADD CONSTRAINT "SeasonRule_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;



-- Versions are frozen; their later fate stands beside them.
CREATE FUNCTION "refuseVersionChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'versions are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "Version_append_only" BEFORE UPDATE OR DELETE ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "refuseVersionChange"();
CREATE TRIGGER "Version_no_truncate" BEFORE TRUNCATE ON "Version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseVersionChange"();

-- A report is in its state since its last save when nobody handed anything in yet.
UPDATE "Report" SET "stateAt" = "savedAt";
