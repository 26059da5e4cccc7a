import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { listSeasonContents, seasonMark } from '@/lib/features/comparison/data/season-contents'
import {
  countUnread,
  findUnreadReminder,
  listNotices,
  listReminded,
  markRead,
} from '@/lib/features/notice/data/notices'
import { findMoveAway } from '@/lib/features/organisation/data/organisation-history'
import { listDecisions, listDecisionsFor } from '@/lib/features/report/data/decisions'
import { listLikenesses } from '@/lib/features/report/data/likeness'
import { findNote, listNotes } from '@/lib/features/report/data/notes'
import { listPublications } from '@/lib/features/report/data/publications'
import {
  findContentFor,
  findReport,
  findReportFor,
  listReports,
  listStates,
  lockReport,
} from '@/lib/features/report/data/reports'
import { findVersion, findVersionNumbered, listVersions } from '@/lib/features/report/data/versions'
import { listQueueEntries } from '@/lib/features/review/data/queue'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { findScan, listScans } from '@/lib/features/signature/data/scans'
import { affectedReports } from '@/lib/features/suspension/data/suspensions'
import { database, transaction } from '@/lib/platform/database/client'
import { listReportEvents } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { emptyContent } from '@/lib/report/content'
import { filesUnder } from '../../code/source-files'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson } from '../../support/people'

// Practice (演练) and the real season never mix: both are made with everything a report can have, then every query is
// asked in the one with the ids of both, and nothing of the other may come back.

useDatabase()
const year = 2026
const organisation = 'education'

interface Season {
  readonly mark: string
  readonly scope: Scope
  readonly reportId: string
  readonly versionId: string
  readonly noteId: string
  readonly scanId: string
  readonly noticeId: string
}
let seasons: readonly [Season, Season]

async function make(practice: boolean, byId: string): Promise<Season> {
  const mark = practice ? '只在演练中' : '只在正式中'
  const at = new Date(practice ? '2027-01-05T09:00:00+08:00' : '2027-01-09T09:00:00+08:00')
  const content = { ...emptyContent('2021'), narrative: { ...emptyContent('2021').narrative, lead: [[mark]] } }
  const db = database()
  const { id: reportId } = await db.report.create({
    data: {
      organisationId: organisation,
      year,
      practice,
      format: '2021',
      content,
      savedAt: at,
      savedById: byId,
      state: 'published',
      findingCounts: { slug: { all: practice ? 7 : 3, blocking: 0 } },
    },
  })
  const { id: versionId } = await db.version.create({
    data: {
      reportId,
      number: 1,
      revision: 0,
      savedAt: at,
      organisationName: mark,
      organisationPath: '/district/education/',
      format: '2021',
      content,
      findings: [],
      digest: mark,
      at,
      byId,
    },
  })
  await db.report.update({ where: { id: reportId }, data: { versionId } })
  const { id: noteId } = await db.note.create({ data: { reportId, versionId, text: mark, at, byId, sentAt: at } })
  const { id: scanId } = await db.scan.create({
    data: {
      versionId,
      name: mark,
      type: 'application/pdf',
      size: 1,
      pages: 1,
      sha256: mark,
      bytes: new Uint8Array([1]),
      at,
      byId,
    },
  })
  await db.publication.create({ data: { reportId, versionId, at, byId, correction: mark } })
  await db.decision.create({
    data: { reportId, slug: 'slug', key: mark, fingerprint: '', verb: 'explain', text: mark, at, byId },
  })
  await db.event.create({
    data: { reportId, organisationId: organisation, verb: 'create', at, actorId: byId, detail: { mark } },
  })
  await db.seasonRule.create({
    data: { year, practice, organisationId: organisation, submitBy: at, setAt: at, setById: byId },
  })
  const { id: noticeId } = await db.notice.create({
    data: { organisationId: organisation, kind: 'reminder', year, practice, text: mark, at, byId },
  })
  const path = '/district/'
  const scope = scopeOf({
    role: 'reviewer',
    organisation: { id: 'district', name: '', shortName: '', path },
    mustChangePassword: false,
    practice,
  })!
  return { mark, scope, reportId, versionId, noteId, scanId, noticeId }
}

beforeAll(async () => {
  await addOrganisation('district')
  await addOrganisation(organisation, 'district')
  const byId = await addPerson('reviewer', 'reviewer', 'district')
  seasons = [await make(false, byId), await make(true, byId)]
  // What much of one version stands in is the other season's version: it must not be told.
  for (const [one, other] of [seasons, [seasons[1], seasons[0]]] as const)
    await database().likeness.create({
      data: { versionId: one.versionId, otherId: other.versionId, section: 'lead', percent: 100 },
    })
})

type Ask = (scope: Scope, ids: Season) => Promise<unknown>

/** Every query that can tell something of a report, asked about the ids given. */
const asked: Record<string, Ask> = {
  listDecisions: (scope, { reportId }) => listDecisions(scope, reportId),
  listDecisionsFor: (scope) => listDecisionsFor(scope, organisation, year),
  listReportEvents: (scope, { reportId }) => listReportEvents(scope, reportId),
  listLikenesses: (scope, { versionId }) => listLikenesses(scope, versionId),
  listNotes: (scope, { reportId }) => listNotes(scope, reportId),
  findNote: (scope, { noteId }) => findNote(scope, noteId),
  listNotices: (scope) => listNotices(scope, organisation),
  countUnread: (scope) => countUnread(scope, organisation),
  findUnreadReminder: (scope) => findUnreadReminder(scope, organisation),
  listReminded: (scope) => listReminded(scope, year),
  findMoveAway: (scope, { reportId }) => findMoveAway(scope, reportId),
  listPublications: (scope, { reportId }) => listPublications(scope, reportId),
  listQueueEntries: (scope) => listQueueEntries(scope, year),
  findReport: (scope, { reportId }) => findReport(scope, reportId),
  findReportFor: (scope) => findReportFor(scope, organisation, year),
  findContentFor: (scope) => findContentFor(scope, organisation, year),
  listReports: (scope) => listReports(scope),
  listStates: (scope) => listStates(scope, year, [organisation]),
  lockReport: (scope, { reportId }) => transaction((tx) => lockReport(tx, scope, reportId)),
  listScans: (scope, { versionId }) => listScans(scope, versionId),
  findScan: (scope, { reportId, scanId }) => findScan(scope, reportId, scanId),
  listSeasonContents: (scope) => listSeasonContents(scope, year),
  seasonMark: (scope) => seasonMark(scope, year),
  listSeasonRules: (scope) => listSeasonRules(scope, year),
  affectedReports: (scope) => affectedReports(scope, year, ['slug']),
  findVersion: (scope, { versionId }) => findVersion(scope, versionId),
  findVersionNumbered: (scope, { reportId }) => findVersionNumbered(scope, reportId, 1),
  listVersions: (scope, { reportId }) => listVersions(scope, reportId),
  // Asked last: it changes what the others tell.
  markRead: (scope, { noticeId }) => transaction((tx) => markRead(tx, scope, organisation, [noticeId], new Date(0))),
}

/**
 * Functions with a scope that tell nothing of reports (organisations, accounts, the log that shows all), or that write.
 */
const others = [
  'accountSecurity',
  'listAdministratorChanges',
  'listAccounts',
  'findAccount',
  'searchAccounts',
  'activeRoles',
  'countWithoutAuthor',
  'listWithoutAuthor',
  'searchEvents',
  'searchOrganisations',
  'listOrganisationChanges',
  'findOrganisation',
  'listOrganisations',
  'reportsWithin',
  'createReport',
  'putSeasonRule',
  'removeSeasonRule',
  'insertNotices',
  'holdReminders',
  'bearingOn',
]

test('every query with a scope is asked here, or said to tell nothing of reports', () => {
  const named = filesUnder('lib')
    .filter((file) => /^lib\/features\/[a-z]+\/data\/|^lib\/platform\/(events|mail|session)\//.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /export (?:async )?(?:function|const) (\w+)(?: = (?:async )?)?(?:<[^>]*>)?\([^)]*?\bscope: Scope/g,
        ),
      ].map((found) => found[1]!),
    )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !(name in asked) && !others.includes(name))).toEqual([])
})

const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map ? [...part] : typeof part === 'bigint' ? String(part) : part,
  ) ?? 'null'

/** These have nothing to tell even of their own season here. */
const empty = ['listLikenesses', 'findMoveAway']

describe.each(Object.keys(asked))('%s', (name) => {
  test.each([
    [0, 1],
    [1, 0],
  ] as const)('season %d learns nothing of season %d', async (own, other) => {
    const [mine, theirs] = [seasons[own], seasons[other]]
    const about = async (ids: Season) => written(await asked[name]!(mine.scope, ids))
    // First with the other's ids: what changes something must change nothing there.
    const foreign = await about(theirs)
    const ownAnswer = await about(mine)
    for (const answer of [foreign, ownAnswer])
      for (const secret of [theirs.mark, theirs.reportId, theirs.versionId, theirs.noteId, theirs.scanId])
        expect(answer).not.toContain(secret)
    if (!empty.includes(name)) expect(['null', '[]', '0', '""']).not.toContain(ownAnswer)
    // A likeness is told of the version it is like, which is of the own season here.
    if (asked[name]!.length === 2 && name !== 'listLikenesses') expect(['null', '[]', '0']).toContain(foreign)
  })
})

test('numbers are of the one season', async () => {
  await database().notice.updateMany({ data: { readAt: null } })
  const { text: _, ...notice } = await database().notice.findUniqueOrThrow({
    where: { id: seasons[1].noticeId },
    omit: { id: true },
  })
  await database().notice.create({ data: { ...notice, text: '又一份' } })
  expect(await Promise.all(seasons.map(({ scope }) => countUnread(scope, organisation)))).toEqual([1, 2])
  expect(await Promise.all(seasons.map(({ scope }) => affectedReports(scope, year, ['slug'])))).toMatchObject([
    [{ all: 3 }],
    [{ all: 7 }],
  ])
  expect(await Promise.all(seasons.map(({ scope }) => seasonMark(scope, year)))).toEqual([
    '1 2027-01-09T01:00:00.000Z',
    '1 2027-01-05T01:00:00.000Z',
  ])
  expect(
    (await Promise.all(seasons.map(({ scope }) => listSeasonRules(scope, year)))).map((rules) =>
      rules.map(({ submitBy }) => submitBy),
    ),
  ).toEqual([['2027-01-09'], ['2027-01-05']])
})
