-- CreateEnum
CREATE TYPE "OrganisationVerb" AS ENUM ('create', 'rename', 'move', 'change', 'abolish', 'restore');

-- CreateTable
CREATE TABLE "OrganisationChange" (
    "id" BIGSERIAL NOT NULL,
    "organisationId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "verb" "OrganisationVerb" NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "imported" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OrganisationChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationChange_organisationId_id_idx" ON "OrganisationChange"("organisationId", "id");

-- CreateIndex
CREATE INDEX "OrganisationChange_byId_idx" ON "OrganisationChange"("byId");

-- AddForeignKey
ALTER TABLE "OrganisationChange" ADD CONSTRAINT "OrganisationChange_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "OrganisationChange" ADD CONSTRAINT "OrganisationChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What became of an organisation is only ever added to.
CREATE FUNCTION "refuseOrganisationChangeChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'changes of organisations are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "OrganisationChange_append_only" BEFORE UPDATE OR DELETE ON "OrganisationChange"
  FOR EACH ROW EXECUTE FUNCTION "refuseOrganisationChangeChange"();
CREATE TRIGGER "OrganisationChange_no_truncate" BEFORE TRUNCATE ON "OrganisationChange"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuseOrganisationChangeChange"();
