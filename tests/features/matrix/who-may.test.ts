import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { DecisionVerb } from '@/lib/checks/decisions/decision'
import {
  changeAccount,
  createAccount,
  createMissingAccounts,
  disableAccount,
  removeSecondFactor,
  resetPassword,
  searchOrganisations,
  setSecurityPolicy,
  unlockAccount,
} from '@/lib/features/account/actions'
import { setRetention, verifyEvents } from '@/lib/features/audit/actions'
import { createOrganisation } from '@/lib/features/organisation/actions'
import {
  publishApproved,
  publishReport,
  recordAddress,
  startCorrection,
  writePackage,
} from '@/lib/features/publication/actions'
import {
  answerNote,
  confirmFinding,
  createReport,
  explainFinding,
  grantWaiver,
  readFile,
  refuseWaiver,
  requestWaiver,
  saveReport,
  signOffReport,
  submitReport,
  withdrawDecision,
  withdrawReport,
} from '@/lib/features/report/actions'
import type { ReviewState } from '@/lib/features/report/policy/review-states'
import {
  addNote,
  approveClean,
  approveReport,
  claimReport,
  deleteView,
  releaseClaim,
  removeNote,
  returnReport,
  saveView,
} from '@/lib/features/review/actions'
import { compareCopy, removeScan } from '@/lib/features/signature/actions'
import { resumeCheck, suspendCheck } from '@/lib/features/suspension/actions'
import { database } from '@/lib/platform/database/client'
import { type Role, roles } from '@/lib/platform/permissions'
import type { SessionActor } from '@/lib/platform/session/actor'
import { emptyContent } from '@/lib/report/content'
import { printReportFile } from '@/lib/report/report-file'
import { filesUnder, textOf } from '../../code/source-files'
import { actAs } from '../../support/acting'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { blocked, confirmed, explained, fill, referenceTo } from '../../support/findings'
import { addOrganisation, scopeFor } from '../../support/people'
import { reportFor } from '../../support/setting'
import { bringTo, makeClean, noteIn, scanIn } from './in-state'
import { mailCalls, mailMatrix, ofTheMail } from './mail-calls'
import { noticeCalls, noticeMatrix } from './notice-calls'
import { makePlaces, nowhere, organisationIds, type Place, places } from './places'
import { readingOnly, unitCalls, unitLetters, unitMatrix, wholeInstallation } from './unit-calls'

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>
let acting: SessionActor
/** The own author's report of another year, in which nothing must be corrected. */
let finished: string
let count = 0

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(roles))
  for (const place of places)
    await fill({ scope: await scopeFor('author', organisationIds[place]), userId: accounts[place] }, reports[place], {
      ...explained.fields,
      ...confirmed.fields,
    })
  const author = {
    userId: accounts.own,
    organisation: { id: organisationIds.own, name: `${organisationIds.own}全称` },
    scope: await scopeFor('author', organisationIds.own),
  }
  finished = await reportFor(author, 2023)
  await complete(author, finished, '2024-01-16')
})

/** What a form would send about a finding of a report, after somebody took the step that this one follows. */
async function finding(place: Place | null, slug: string, before?: DecisionVerb) {
  if (place === null) return { reportId: nowhere, slug, key: '', fingerprint: '' }
  const reportId = reports[place]
  await bringTo(reportId, accounts[place], 'draft')
  const reference = await referenceTo(await scopeFor('author', organisationIds[place]), reportId, slug)
  if (before)
    await database().decision.create({
      data: { reportId, ...reference, verb: before, text: '原因如此这般', at: new Date(), byId: accounts[place] },
    })
  return { reportId, ...reference }
}
const text = '原因如此这般'

/** The report of a place, brought to a state, and what a page that shows it would send along. */
async function at<Along extends 'revision' | 'versionId' | never = never>(
  place: Place | null,
  state: ReviewState,
  along?: Along,
): Promise<{ reportId: string } & Record<Along, never>> {
  const brought =
    place === null ? { revision: 0, versionId: nowhere } : await bringTo(reports[place], accounts[place], state)
  return { reportId: place === null ? nowhere : reports[place], ...(along && { [along]: brought[along] }) } as {
    reportId: string
  } & Record<Along, never>
}
const published = mkdtempSync(path.join(os.tmpdir(), 'ogi-publish-'))
afterAll(() => rmSync(published, { recursive: true, force: true }))

/** The report of a place, published at this moment. */
async function publicAt(place: Place | null): Promise<{ reportId: string }> {
  const { reportId, versionId } = await at(place, 'published', 'versionId')
  if (place)
    await database().publication.create({ data: { reportId, versionId, at: new Date(), byId: accounts[place] } })
  return { reportId }
}
const suspended = 'six-sections-and-no-more'

const change = () => ({ field: 'requests.received.naturalPersons', base: '', value: '5' })
/** A file with what is wanted of the report it is for; reading it stores nothing. */
const upload = (reportId: string): FormData => {
  const form = new FormData()
  form.set('reportId', reportId)
  form.set(
    'file',
    new File(
      [printReportFile({ organisation: '云溪区教育局', year: 2025, content: emptyContent('2021') })],
      '备份.json',
    ),
  )
  return form
}
const account = (organisationId: string) => ({
  username: `made-${++count}`,
  name: '李明',
  role: 'author',
  organisationId,
})
const organisation = (parentId: string) => ({
  name: `新单位${++count}`,
  shortName: '新单位',
  level: 'county',
  kind: 'department',
  parentId,
})

/** Each action as a call that would succeed for somebody who may, on what belongs to an organisation. */
const calls = {
  createReport: () => createReport({ year: 2025 }),
  saveReport: (place) =>
    saveReport({ reportId: place === null ? nowhere : reports[place], revision: 0, changes: [change()] }),
  readFile: (place) => readFile(upload(place === null ? nowhere : reports[place])),
  createOrganisation: (place) => createOrganisation(organisation(place === null ? nowhere : organisationIds[place])),
  createAccount: (place) => createAccount(account(place === null ? nowhere : organisationIds[place])),
  resetPassword: (place) => resetPassword({ userId: place === null ? nowhere : accounts[place] }),
  disableAccount: (place) => disableAccount({ userId: place === null ? nowhere : accounts[place], disabled: true }),
  unlockAccount: (place) => unlockAccount({ userId: place === null ? nowhere : accounts[place] }),
  changeAccount: (place) =>
    changeAccount({ userId: place === null ? nowhere : accounts[place], name: `新名${++count}`, email: '' }),
  createMissingAccounts: async () => {
    await addOrganisation(`without-${++count}`)
    return createMissingAccounts({})
  },
  searchOrganisations: () => searchOrganisations({ text: '全称' }),
  removeSecondFactor: async (place) => {
    if (place) await database().user.update({ where: { id: accounts[place] }, data: { twoFactorEnabled: true } })
    return removeSecondFactor({ userId: place === null ? nowhere : accounts[place] })
  },
  explainFinding: async (place) => explainFinding({ ...(await finding(place, explained.slug)), text }),
  confirmFinding: async (place) => confirmFinding(await finding(place, confirmed.slug)),
  withdrawDecision: async (place) => {
    const { fingerprint: _, ...reference } = await finding(place, explained.slug, 'explain')
    return withdrawDecision(reference)
  },
  requestWaiver: async (place) => requestWaiver({ ...(await finding(place, blocked.slug, 'withdraw')), text }),
  grantWaiver: async (place) => grantWaiver({ ...(await finding(place, blocked.slug, 'requestWaiver')), text: '' }),
  refuseWaiver: async (place) => refuseWaiver({ ...(await finding(place, blocked.slug, 'requestWaiver')), text }),
  submitReport: async (place) =>
    submitReport(
      place === 'own'
        ? await bringTo(finished, accounts.own, 'draft').then(({ revision }) => ({ reportId: finished, revision }))
        : await at(place, 'draft', 'revision'),
    ),
  withdrawReport: async (place) => withdrawReport(await at(place, 'submitted')),
  signOffReport: async (place) => signOffReport(await at(place, 'draft', 'revision')),
  startCorrection: async (place) => startCorrection({ ...(await at(place, 'published')), reason: text }),
  answerNote: async (place) =>
    answerNote({ ...(await at(place, 'returned')), noteId: await noteIn(reports, accounts, place, 'sent'), text }),
  claimReport: async (place) => claimReport(await at(place, 'submitted')),
  releaseClaim: async (place) => {
    const report = await at(place, 'submitted')
    if (place)
      await database().report.update({
        where: { id: reports[place] },
        data: { claimedById: acting.userId, claimedAt: new Date() },
      })
    return releaseClaim(report)
  },
  addNote: async (place) => addNote({ ...(await at(place, 'submitted', 'versionId')), place: '', quote: '', text }),
  removeNote: async (place) =>
    removeNote({
      ...(await at(place, 'submitted')),
      noteId: await noteIn(reports, { ...accounts, [place ?? 'own']: acting.userId }, place, 'unsent'),
    }),
  removeScan: async (place) =>
    removeScan({ ...(await at(place, 'submitted')), scanId: await scanIn(reports, accounts, place) }),
  compareCopy: async (place) => {
    const { reportId } = await at(place, 'submitted')
    return compareCopy(upload(reportId))
  },
  returnReport: async (place) => returnReport({ ...(await at(place, 'submitted', 'versionId')), reason: text }),
  approveReport: async (place) => approveReport(await at(place, 'submitted', 'versionId')),
  approveClean: async (place) => {
    const { reportId, versionId } = await at(place, 'submitted', 'versionId')
    if (place) await makeClean(reportId, versionId)
    return approveClean({ year: 2024, reports: [{ reportId, versionId }] })
  },
  saveView: () => saveView({ name: '逾期未报', query: 'group=late' }),
  deleteView: async () => {
    const { id } = await database().savedView.upsert({
      where: { userId_name: { userId: acting.userId, name: '待删' } },
      create: { userId: acting.userId, name: '待删', query: '', at: new Date() },
      update: {},
    })
    return deleteView({ id })
  },
  publishReport: async (place) => publishReport(await at(place, 'approved', 'versionId')),
  publishApproved: async (place) => publishApproved({ reports: [await at(place, 'approved', 'versionId')] }),
  recordAddress: async (place) =>
    recordAddress({ ...(await publicAt(place)), address: `https://www.yunxi.gov.cn/${++count}` }),
  writePackage: async (place) => {
    vi.stubEnv('OGI_PUBLISH_DIR', published)
    return writePackage(await publicAt(place)).finally(() => vi.unstubAllEnvs())
  },
  suspendCheck: () => suspendCheck({ slug: suspended, reason: text }),
  resumeCheck: () => resumeCheck({ slug: suspended }),
  verifyEvents: () => verifyEvents({}),
  setRetention: () => setRetention({ months: 12 }),
  setSecurityPolicy: () => setSecurityPolicy({ passwords: 'dengbao', secondFactor: 'administrators' }),
  ...unitCalls,
  ...noticeCalls,
  ...mailCalls,
} satisfies Record<string, (place: Place | null, role: Role) => Promise<{ ok: boolean; code?: string }>>
type Call = keyof typeof calls

// For each action and role: own, below, above, elsewhere, and what does not exist; o = done, f = forbidden, n = not
// found.
const administration: Record<Role, string> = {
  author: 'fnnnn',
  approver: 'fnnnn',
  reviewer: 'ffnnn',
  systemAdministrator: 'oooon',
  securityAdministrator: 'ffffn',
  auditAdministrator: 'ffffn',
}
const authorOnly: Record<Role, string> = {
  author: 'onnnn',
  approver: 'fnnnn',
  reviewer: 'ffnnn',
  systemAdministrator: 'nnnnn',
  securityAdministrator: 'nnnnn',
  auditAdministrator: 'ffffn',
}
/** Of reports handed in: by those above the agency, never by itself. */
const review: Record<Role, string> = { ...authorOnly, author: 'fnnnn', reviewer: 'fonnn' }
/** Asked for in the own organisation, answered only by the level above it. */
const answer: Record<Role, string> = { ...authorOnly, author: 'fnnnn', reviewer: 'fonnn' }
/** Always the person's own. */
const views: Record<Role, string> = {
  author: 'f',
  approver: 'f',
  reviewer: 'o',
  systemAdministrator: 'f',
  securityAdministrator: 'f',
  auditAdministrator: 'f',
}
const policy: Record<Role, string> = {
  author: 'f',
  approver: 'f',
  reviewer: 'f',
  systemAdministrator: 'f',
  securityAdministrator: 'o',
  auditAdministrator: 'f',
}
const matrix: Record<Call, Record<Role, string>> = {
  // Always for the own organisation.
  createReport: {
    author: 'o',
    approver: 'f',
    reviewer: 'f',
    systemAdministrator: 'f',
    securityAdministrator: 'f',
    auditAdministrator: 'f',
  },
  saveReport: authorOnly,
  readFile: authorOnly,
  explainFinding: authorOnly,
  confirmFinding: authorOnly,
  withdrawDecision: authorOnly,
  requestWaiver: { ...authorOnly, author: 'fnnnn', approver: 'onnnn' },
  submitReport: authorOnly,
  withdrawReport: authorOnly,
  signOffReport: { ...authorOnly, author: 'fnnnn', approver: 'onnnn' },
  startCorrection: authorOnly,
  answerNote: authorOnly,
  removeScan: authorOnly,
  compareCopy: {
    author: 'onnnn',
    approver: 'onnnn',
    reviewer: 'oonnn',
    systemAdministrator: 'nnnnn',
    securityAdministrator: 'nnnnn',
    auditAdministrator: 'oooon',
  },
  claimReport: review,
  releaseClaim: review,
  addNote: review,
  removeNote: review,
  returnReport: review,
  approveReport: review,
  approveClean: review,
  saveView: views,
  deleteView: views,
  publishReport: review,
  publishApproved: review,
  writePackage: review,
  recordAddress: { ...review, author: 'onnnn' },
  grantWaiver: answer,
  refuseWaiver: answer,
  // For the whole installation.
  suspendCheck: policy,
  resumeCheck: policy,
  verifyEvents: { ...policy, securityAdministrator: 'f', auditAdministrator: 'o' },
  setRetention: policy,
  setSecurityPolicy: policy,
  createOrganisation: administration,
  createAccount: administration,
  resetPassword: administration,
  disableAccount: administration,
  unlockAccount: administration,
  changeAccount: administration,
  removeSecondFactor: administration,
  // For the whole installation.
  createMissingAccounts: { ...policy, securityAdministrator: 'f', systemAdministrator: 'o' },
  searchOrganisations: { ...policy, securityAdministrator: 'f', systemAdministrator: 'o' },
  ...unitMatrix,
  ...noticeMatrix,
  ...mailMatrix,
}

const letters: Record<string, string> = { 'permission.denied': 'f', 'subject.notFound': 'n', ...unitLetters }
const letterOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'o' : (letters[result.code!] ?? result.code!))

test('the matrix has every guarded action', () => {
  const served = filesUnder('lib/features').flatMap((file) => [
    ...textOf(file).matchAll(/^export const (\w+) = serve(?:Action)?\(/gm),
  ])
  expect(served.map(([, name]) => name).sort()).toEqual(Object.keys(calls).sort())
})

/** Actions on no organisation in particular. */
const ofNoOrganisation: readonly string[] = [
  'createReport',
  'setRetention',
  'verifyEvents',
  'saveView',
  'deleteView',
  'suspendCheck',
  'resumeCheck',
  'setSecurityPolicy',
  'setRetention',
  'markNoticesRead',
  'listAwaited',
  'createMissingAccounts',
  'searchOrganisations',
  ...wholeInstallation,
  ...ofTheMail,
]

/** Actions that only read. */
const silent: readonly string[] = [
  'compareCopy',
  'readFile',
  'compareCopy',
  'readReminderFacts',
  'listAwaited',
  'searchOrganisations',
  ...readingOnly,
]

describe.each(Object.keys(matrix) as Call[])('%s', (name) => {
  test.each(roles)('%s', async (role) => {
    acting = await actAs(role.toLowerCase())
    const subjects = ofNoOrganisation.includes(name) ? (['own'] as const) : [...places, null]
    let outcome = ''
    for (const subject of subjects) {
      const before = await database().event.count()
      const result = await calls[name](subject, role)
      outcome += letterOf(result)
      // What is done is told once, and so is what is refused; what is only read leaves no trace.
      expect((await database().event.count()) - before).toBe(result.ok && silent.includes(name) ? 0 : 1)
    }
    expect(outcome).toBe(matrix[name][role])
  })
})

test('of the reports only the author’s own was changed', async () => {
  const saved = await database().report.findMany({
    where: { revision: { gt: 1 } },
    select: { id: true, revision: true },
  })
  expect(saved).toEqual([{ id: reports.own, revision: 2 }])
})
