import { database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { emptyContent } from '@/lib/report/content'
import { paragraphsOf } from '@/lib/report/narrative'

/** A report of common length; every unit's differs a little, so that the database cannot keep it once. */
function content(): Prisma.InputJsonValue {
  const empty = emptyContent('2021')
  const characters = Array.from({ length: 2600 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 2500)))
  const narrative = Object.fromEntries(
    Object.keys(empty.narrative).map((id, at) => [
      id,
      paragraphsOf(characters.slice(at * 200, at * 200 + 260).join('')),
    ]),
  )
  return { ...empty, narrative } as unknown as Prisma.InputJsonValue
}

/**
 * Fills an empty database with a district of `count` units and their reports of two years, this year's in every state
 * in which a season has them. Written by the database itself: through the verbs it would take an hour.
 * @param authorId somebody who handed them all in
 */
export async function fillSeason(rootId: string, count: number, year: number, authorId: string): Promise<void> {
  const db = database()
  const towns = Math.ceil(count / 125)
  await db.$executeRaw`
    INSERT INTO "Organisation" (id, name, "shortName", level, kind, "parentId", code)
    SELECT 'town-' || lpad(i::text, 4, '0'), '云岫区第' || i || '镇人民政府', '第' || i || '镇', 'township', 'government', ${rootId}, '1150' || i FROM generate_series(1, ${towns}::int) i`
  await db.$executeRaw`
    INSERT INTO "Organisation" (id, name, "shortName", level, kind, "parentId", code)
    SELECT 'unit-' || lpad(i::text, 5, '0'), '云岫区第' || i || '管理所', '第' || i || '所', 'county', 'department', CASE WHEN i % 3 = 0 THEN ${rootId} ELSE 'town-' || lpad((i % ${towns}::int + 1)::text, 4, '0') END, '2250' || i
    FROM generate_series(1, ${count - towns}::int) i`
  const text = JSON.stringify(content())
  for (const of of [year - 1, year]) {
    const past = of < year
    await db.$executeRaw`
      INSERT INTO "Report" (id, "organisationId", year, format, content, revision, progress, "findingCounts", "savedAt", "createdAt", state, "firstSubmittedAt", "firstPublishedAt", explained, unconfirmed, unexplained, waived, blocking)
      SELECT gen_random_uuid(), id, ${of}::int, '2021', ${text}::jsonb || jsonb_build_object('signature', id), 5, CASE WHEN s < 15 THEN s * 6 ELSE 100 END, '{"figures-near-last-year":{"all":3,"blocking":0}}', at, at,
        (CASE WHEN ${past} OR s >= 85 THEN 'published' WHEN s < 15 THEN 'draft' WHEN s < 60 THEN 'submitted' WHEN s < 70 THEN 'returned' ELSE 'approved' END)::"ReviewState",
        CASE WHEN ${past} OR s >= 15 THEN at END, CASE WHEN ${past} OR s >= 85 THEN at END,
        CASE WHEN s BETWEEN 40 AND 49 THEN 2 ELSE 0 END, CASE WHEN s BETWEEN 50 AND 54 THEN 1 ELSE 0 END, 0, CASE WHEN s = 55 THEN 1 ELSE 0 END, CASE WHEN s < 15 THEN 4 ELSE 0 END
      FROM (SELECT id, number * 37 % 100 AS s, make_timestamptz(${of + 1}::int, 1, 5, 8, 0, 0) + number % 20 * interval '1 day' AS at FROM "Organisation" WHERE id <> ${rootId}) unit
      WHERE ${past} OR s >= 5`
  }
  await db.$executeRaw`
    INSERT INTO "Version" (id, "reportId", number, revision, "savedAt", "organisationName", "organisationPath", format, content, findings, digest, at, "byId")
    SELECT gen_random_uuid(), report.id, 1, 5, "savedAt", name, path, format, content, '[]', md5(report.id) || md5(report.id), "savedAt", ${authorId}
    FROM "Report" report JOIN "Organisation" unit ON unit.id = "organisationId" WHERE report.state <> 'draft'`
  await db.$executeRaw`UPDATE "Report" SET "versionId" = version.id, "claimedById" = CASE WHEN state = 'submitted' AND "Report".number % 9 = 0 THEN ${authorId} END FROM "Version" version WHERE version."reportId" = "Report".id`
  await db.$executeRaw`
    INSERT INTO "TextSignature" ("versionId", section, bins, bands)
    SELECT id, section, decode(repeat(md5(id), 16), 'hex'), ARRAY(SELECT ('x' || substr(md5(id || section || band), 1, 8))::bit(32)::int FROM generate_series(1, 32) band)
    FROM "Version", (VALUES ('overview'), ('problems')) sections (section)`
  await db.$executeRaw`
    INSERT INTO "Likeness" ("versionId", "otherId", section, percent)
    SELECT "versionId", lead("versionId") OVER (ORDER BY "organisationId"), 'overview', 60 + number % 40 FROM "Report" WHERE year = ${year} AND state = 'submitted' AND number % 16 = 0
    OFFSET 1 LIMIT (SELECT count(*) / 16 - 20 FROM "Report" WHERE year = ${year} AND state = 'submitted')`
  // Whoever has not handed in was reminded, most of them more than once.
  await db.$executeRaw`
    INSERT INTO "Notice" (id, "organisationId", kind, year, text, at, "byId")
    SELECT gen_random_uuid(), unit.id, 'reminder', ${year}::int, '请抓紧报送', make_timestamptz(${year + 1}::int, 1, 12, 9, 0, 0) + round * interval '3 days', ${authorId}
    FROM "Organisation" unit LEFT JOIN "Report" report ON report."organisationId" = unit.id AND report.year = ${year}, generate_series(0, unit.number % 4) round
    WHERE unit.id <> ${rootId} AND (report.id IS NULL OR report.state = 'draft')`
  await db.$executeRawUnsafe('ANALYZE')
}
