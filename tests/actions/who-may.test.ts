import { beforeAll, describe, expect, test, vi } from 'vitest'
import { confirmFinding } from '@/lib/actions/confirm-finding'
import { createAccount } from '@/lib/actions/create-account'
import { createOrganisation } from '@/lib/actions/create-organisation'
import { createReport } from '@/lib/actions/create-report'
import { disableAccount } from '@/lib/actions/disable-account'
import { explainFinding } from '@/lib/actions/explain-finding'
import { grantWaiver } from '@/lib/actions/grant-waiver'
import { readFile } from '@/lib/actions/read-file'
import { refuseWaiver } from '@/lib/actions/refuse-waiver'
import { requestWaiver } from '@/lib/actions/request-waiver'
import { resetPassword } from '@/lib/actions/reset-password'
import { resumeCheck } from '@/lib/actions/resume-check'
import { saveReport } from '@/lib/actions/save-report'
import { suspendCheck } from '@/lib/actions/suspend-check'
import { withdrawDecision } from '@/lib/actions/withdraw-decision'
import type { DecisionVerb } from '@/lib/checks/decisions/decision'
import { database } from '@/lib/data/client'
import { roles, type Role } from '@/lib/policy/permissions'
import { emptyContent } from '@/lib/report/content'
import { printReportFile } from '@/lib/report/report-file'
import { filesUnder, textOf } from '../code/source-files'
import { useDatabase } from '../support/database'
import { scopeFor } from '../support/people'
import { blocked, confirmed, explained, fill, referenceTo } from '../workflow/findings'
import { actAs } from './acting'
import { makePlaces, nowhere, organisationIds, places, type Place } from './places'

vi.mock('@/lib/session/request', () => import('./acting'))

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>
let count = 0

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(roles))
  for (const place of places) await fill({ scope: await scopeFor('author', organisationIds[place]), userId: accounts[place] }, reports[place], { ...explained.fields, ...confirmed.fields })
})

/** What a form would send about a finding of a report, after somebody took the step that this one follows. */
async function finding(place: Place | null, slug: string, before?: DecisionVerb) {
  if (place === null) return { reportId: nowhere, slug, key: '', fingerprint: '' }
  const reportId = reports[place]
  const reference = await referenceTo(await scopeFor('author', organisationIds[place]), reportId, slug)
  if (before) await database().decision.create({ data: { reportId, ...reference, verb: before, text: '原因如此这般', at: new Date(), byId: accounts[place] } })
  return { reportId, ...reference }
}
const text = '原因如此这般'
const suspended = 'six-sections-and-no-more'

const change = () => ({ field: 'requests.received.naturalPersons', base: '', value: '5' })
/** A file with what is wanted of the report it is for; reading it stores nothing. */
const upload = (reportId: string): FormData => {
  const form = new FormData()
  form.set('reportId', reportId)
  form.set('file', new File([printReportFile({ organisation: '云溪区教育局', year: 2025, content: emptyContent('2021') })], '备份.json'))
  return form
}
const account = (organisationId: string) => ({ username: `made-${++count}`, name: '李明', role: 'author', organisationId })
const organisation = (parentId: string) => ({ name: `新单位${++count}`, shortName: '新单位', level: 'county', kind: 'department', parentId })

/** Each action as a call that would succeed for somebody who may, on what belongs to an organisation. */
const calls = {
  createReport: () => createReport({ year: 2025 }),
  saveReport: (place) => saveReport({ reportId: place === null ? nowhere : reports[place], revision: 0, changes: [change()] }),
  readFile: (place) => readFile(upload(place === null ? nowhere : reports[place])),
  createOrganisation: (place) => createOrganisation(organisation(place === null ? nowhere : organisationIds[place])),
  createAccount: (place) => createAccount(account(place === null ? nowhere : organisationIds[place])),
  resetPassword: (place) => resetPassword({ userId: place === null ? nowhere : accounts[place] }),
  disableAccount: (place) => disableAccount({ userId: place === null ? nowhere : accounts[place], disabled: true }),
  explainFinding: async (place) => explainFinding({ ...(await finding(place, explained.slug)), text }),
  confirmFinding: async (place) => confirmFinding(await finding(place, confirmed.slug)),
  withdrawDecision: async (place) => {
    const { fingerprint: _, ...reference } = await finding(place, explained.slug, 'explain')
    return withdrawDecision(reference)
  },
  requestWaiver: async (place) => requestWaiver({ ...(await finding(place, blocked.slug, 'withdraw')), text }),
  grantWaiver: async (place) => grantWaiver({ ...(await finding(place, blocked.slug, 'requestWaiver')), text: '' }),
  refuseWaiver: async (place) => refuseWaiver({ ...(await finding(place, blocked.slug, 'requestWaiver')), text }),
  suspendCheck: () => suspendCheck({ slug: suspended, reason: text }),
  resumeCheck: () => resumeCheck({ slug: suspended }),
} satisfies Record<string, (place: Place | null) => Promise<{ ok: boolean; code?: string }>>
type Call = keyof typeof calls

// For each action and role: own, below, above, elsewhere, and what does not exist; o = done, f = forbidden, n = not found.
const administration: Record<Role, string> = {
  author: 'fnnnn', approver: 'fnnnn', reviewer: 'ffnnn', systemAdministrator: 'oooon', securityAdministrator: 'ffffn', auditAdministrator: 'ffffn',
}
const authorOnly: Record<Role, string> = {
  author: 'onnnn', approver: 'fnnnn', reviewer: 'ffnnn', systemAdministrator: 'nnnnn', securityAdministrator: 'nnnnn', auditAdministrator: 'ffffn',
}
/** Asked for in the own organisation, answered only by the level above it. */
const answer: Record<Role, string> = { ...authorOnly, author: 'fnnnn', reviewer: 'fonnn' }
const policy: Record<Role, string> = { author: 'f', approver: 'f', reviewer: 'f', systemAdministrator: 'f', securityAdministrator: 'o', auditAdministrator: 'f' }
const matrix: Record<Call, Record<Role, string>> = {
  // Always for the own organisation.
  createReport: { author: 'o', approver: 'f', reviewer: 'f', systemAdministrator: 'f', securityAdministrator: 'f', auditAdministrator: 'f' },
  saveReport: authorOnly,
  readFile: authorOnly,
  explainFinding: authorOnly,
  confirmFinding: authorOnly,
  withdrawDecision: authorOnly,
  requestWaiver: { ...authorOnly, author: 'fnnnn', approver: 'onnnn' },
  grantWaiver: answer,
  refuseWaiver: answer,
  // For the whole installation.
  suspendCheck: policy,
  resumeCheck: policy,
  createOrganisation: administration,
  createAccount: administration,
  resetPassword: administration,
  disableAccount: administration,
}

const letters: Record<string, string> = { 'permission.denied': 'f', 'subject.notFound': 'n' }
const letterOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'o' : (letters[result.code!] ?? result.code!))

test('the matrix has every guarded action', () => {
  const guarded = filesUnder('lib/actions').filter((file) => /= defineAction\(/.test(textOf(file)))
  expect(guarded.map((file) => /export const (\w+) = defineAction/.exec(textOf(file))?.[1]).sort()).toEqual(Object.keys(calls).sort())
})

describe.each(Object.keys(matrix) as Call[])('%s', (name) => {
  test.each(roles)('%s', async (role) => {
    await actAs(role.toLowerCase())
    const subjects = ['createReport', 'suspendCheck', 'resumeCheck'].includes(name) ? (['own'] as const) : [...places, null]
    let outcome = ''
    for (const subject of subjects) {
      const before = await database().event.count()
      const result = await calls[name](subject)
      outcome += letterOf(result)
      // What is done is told once; what is refused, or only read, leaves no trace.
      expect((await database().event.count()) - before).toBe(result.ok && name !== 'readFile' ? 1 : 0)
    }
    expect(outcome).toBe(matrix[name][role])
  })
})

test('of the reports only the author’s own was changed', async () => {
  const saved = await database().report.findMany({ where: { revision: { gt: 1 } }, select: { id: true, revision: true } })
  expect(saved).toEqual([{ id: reports.own, revision: 2 }])
})
