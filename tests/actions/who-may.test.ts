import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createAccount } from '@/lib/actions/create-account'
import { createOrganisation } from '@/lib/actions/create-organisation'
import { createReport } from '@/lib/actions/create-report'
import { disableAccount } from '@/lib/actions/disable-account'
import { resetPassword } from '@/lib/actions/reset-password'
import { saveReport } from '@/lib/actions/save-report'
import { database } from '@/lib/data/client'
import { roles, type Role } from '@/lib/policy/permissions'
import { filesUnder, textOf } from '../code/source-files'
import { useDatabase } from '../support/database'
import { actAs } from './acting'
import { makePlaces, nowhere, organisationIds, places, type Place } from './places'

vi.mock('@/lib/session/request', () => import('./acting'))

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>
let count = 0

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(roles))
})

const change = () => ({ field: 'requests.received.naturalPersons', base: '', value: '5' })
const account = (organisationId: string) => ({ username: `made-${++count}`, name: '李明', role: 'author', organisationId })
const organisation = (parentId: string) => ({ name: `新单位${++count}`, shortName: '新单位', level: 'county', kind: 'department', parentId })

/** Each action as a call that would succeed for somebody who may, on what belongs to an organisation. */
const calls = {
  createReport: () => createReport({ year: 2025 }),
  saveReport: (place) => saveReport({ reportId: place === null ? nowhere : reports[place], revision: 0, changes: [change()] }),
  createOrganisation: (place) => createOrganisation(organisation(place === null ? nowhere : organisationIds[place])),
  createAccount: (place) => createAccount(account(place === null ? nowhere : organisationIds[place])),
  resetPassword: (place) => resetPassword({ userId: place === null ? nowhere : accounts[place] }),
  disableAccount: (place) => disableAccount({ userId: place === null ? nowhere : accounts[place], disabled: true }),
} satisfies Record<string, (place: Place | null) => Promise<{ ok: boolean; code?: string }>>
type Call = keyof typeof calls

// For each action and role: own, below, above, elsewhere, and what does not exist; o = done, f = forbidden, n = not found.
const administration: Record<Role, string> = {
  author: 'fnnnn', approver: 'fnnnn', reviewer: 'ffnnn', systemAdministrator: 'oooon', securityAdministrator: 'ffffn', auditAdministrator: 'ffffn',
}
const matrix: Record<Call, Record<Role, string>> = {
  // Always for the own organisation.
  createReport: { author: 'o', approver: 'f', reviewer: 'f', systemAdministrator: 'f', securityAdministrator: 'f', auditAdministrator: 'f' },
  saveReport: { author: 'onnnn', approver: 'fnnnn', reviewer: 'ffnnn', systemAdministrator: 'nnnnn', securityAdministrator: 'nnnnn', auditAdministrator: 'ffffn' },
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
    const subjects = name === 'createReport' ? (['own'] as const) : [...places, null]
    let outcome = ''
    for (const subject of subjects) {
      const before = await database().event.count()
      const result = await calls[name](subject)
      outcome += letterOf(result)
      // What is done is told once; what is refused leaves no trace.
      expect((await database().event.count()) - before).toBe(result.ok ? 1 : 0)
    }
    expect(outcome).toBe(matrix[name][role])
  })
})

test('of the reports only the author’s own was changed', async () => {
  const saved = await database().report.findMany({ where: { revision: { gt: 0 } }, select: { id: true, revision: true } })
  expect(saved).toEqual([{ id: reports.own, revision: 1 }])
})
