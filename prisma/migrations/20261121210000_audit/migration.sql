-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "id" SET DEFAULT 0;
DROP SEQUENCE "Event_id_seq";

-- CreateTable
CREATE TABLE "EventChain" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "position" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "prunedPosition" BIGINT NOT NULL,
    "prunedHash" TEXT NOT NULL,

    CONSTRAINT "EventChain_pkey" PRIMARY KEY ("id")
);

-- One row; every event writes it anew, so it leaves room for the new one on the same page.
ALTER TABLE "EventChain" ADD CONSTRAINT "EventChain_one_row" CHECK (id = 1);
ALTER TABLE "EventChain" SET (fillfactor = 10);

-- DropIndex
DROP INDEX "Event_actorId_id_idx";

-- DropIndex
DROP INDEX "Event_at_idx";

-- DropIndex
DROP INDEX "Event_organisationId_id_idx";

-- CreateIndex
CREATE INDEX "Event_at_id_idx" ON "Event"("at", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_at_id_idx" ON "Event"("actorId", "at", "id");

-- CreateIndex
CREATE INDEX "Event_organisationId_at_id_idx" ON "Event"("organisationId", "at", "id");

-- CreateIndex
CREATE INDEX "Event_verb_at_id_idx" ON "Event"("verb", "at", "id");

-- The hash of an event: SHA-256 of the hash before it and of every column, each as "<length in bytes>:<text>," and null as "-,".
-- lib/data/event-chain.ts computes the same, so that an exported file is verified without this database.
CREATE FUNCTION "eventHash"(previous text, event "Event") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-') || ',', '' ORDER BY n), 'UTF8')), 'hex')
  FROM unnest(ARRAY[
    previous,
    event.id::text,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    event."actorId",
    event."organisationId",
    event."reportId",
    event.verb,
    event.revision::text,
    event.detail::text,
    event.address
  ]) WITH ORDINALITY AS parts(part, n)
$$;

-- What is there already: numbered without gaps and chained, in the order of the old numbers.
ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only";
DO $$
DECLARE
  event "Event";
  before bigint;
  last_position bigint := 0;
  last_hash text := repeat('0', 64);
BEGIN
  FOR event IN SELECT * FROM "Event" ORDER BY id LOOP
    before := event.id;
    last_position := last_position + 1;
    event.id := last_position;
    last_hash := "eventHash"(last_hash, event);
    UPDATE "Event" SET id = last_position, hash = last_hash WHERE id = before;
  END LOOP;
  INSERT INTO "EventChain" (id, position, hash, "prunedPosition", "prunedHash") VALUES (1, last_position, last_hash, 0, repeat('0', 64));
END $$;
ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only";

-- Numbers and chains a new event. The row of the chain stays locked until the transaction ends: events come one after the other, without gaps,
-- and whoever waited sees the last one (Read Committed; under a stricter level the second one fails instead of forking the chain).
-- What the event points to is locked first: the checks of the foreign keys come after this trigger and would wait for a report's lock with the
-- chain in hand, while the owner of that lock waits for the chain.
-- It runs as the owner: the application itself may not write the chain's row.
CREATE FUNCTION "chainEvent"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "EventChain";
BEGIN
  PERFORM 1 FROM "Report" WHERE id = NEW."reportId" FOR KEY SHARE;
  PERFORM 1 FROM "Organisation" WHERE id = NEW."organisationId" FOR KEY SHARE;
  PERFORM 1 FROM "User" WHERE id = NEW."actorId" FOR KEY SHARE;
  SELECT * INTO STRICT head FROM "EventChain" FOR UPDATE;
  NEW.id := head.position + 1;
  NEW.hash := "eventHash"(head.hash, NEW);
  UPDATE "EventChain" SET position = NEW.id, hash = NEW.hash;
  RETURN NEW;
END $$;

CREATE TRIGGER "Event_chain" BEFORE INSERT ON "Event"
  FOR EACH ROW EXECUTE FUNCTION "chainEvent"();

-- Only what "pruneEvents" has put before the beginning of the chain may be removed.
CREATE OR REPLACE FUNCTION "refuseEventChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.id <= (SELECT "prunedPosition" FROM "EventChain") THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'events are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

-- The end of retention (留存期满): removes the events up to one, none of them younger than the retention in months (setting "audit.retentionMonths",
-- at least 6: Cybersecurity Law, article on network logs), and keeps number and hash of the last one as the new beginning of the chain.
-- Its hash must be given: whoever asks has exported it.
CREATE FUNCTION "pruneEvents"(up_to bigint, up_to_hash text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  months integer;
  removed bigint;
  lent boolean := NOT has_table_privilege(current_user, '"Event"', 'DELETE');
BEGIN
  SELECT (value #>> '{}')::integer INTO months FROM "Setting" WHERE key = 'audit.retentionMonths';
  months := greatest(6, coalesce(months, 36));
  PERFORM 1 FROM "EventChain" FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM "Event" WHERE id = up_to AND hash = up_to_hash) THEN
    RAISE EXCEPTION 'no such event' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF EXISTS (SELECT 1 FROM "Event" WHERE id <= up_to AND at > now() - make_interval(months => months)) THEN
    RAISE EXCEPTION 'events are kept for % months', months USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "EventChain" SET "prunedPosition" = up_to, "prunedHash" = up_to_hash;
  -- An owner who serves as the application too has had the permission taken away; he lends it to himself for this statement.
  IF lent THEN
    EXECUTE 'GRANT DELETE ON "Event" TO CURRENT_USER';
  END IF;
  DELETE FROM "Event" WHERE id <= up_to;
  GET DIAGNOSTICS removed = ROW_COUNT;
  IF lent THEN
    EXECUTE 'REVOKE DELETE ON "Event" FROM CURRENT_USER';
  END IF;
  RETURN removed;
END $$;
REVOKE EXECUTE ON FUNCTION "pruneEvents"(bigint, text) FROM PUBLIC;
