import { beforeAll, describe, expect, test } from 'vitest'
import { verbs } from '@/lib/features/registry'
import { reviewStates, transitions } from '@/lib/features/report/policy/review-states'
import type { Verb, VerbContract } from '@/lib/platform/doors/define-verb'
import { roles } from '@/lib/platform/permissions'
import { useDatabase } from '../../support/database'
import { scopeFor } from '../../support/people'
import { by } from '../../support/verbs'
import { bringTo } from './in-state'
import { makePlaces, organisationIds } from './places'

// For each verb that asks where a report stands: draft, submitted, returned, approved, published; o = goes on, - =
// refused by the state. Typed by hand: the verbs are held against it.
const table: Readonly<Record<string, string>> = {
  save: 'o-o--',
  explainFinding: 'o-o--',
  confirmFinding: 'o-o--',
  withdrawDecision: 'o-o--',
  requestWaiver: 'o-o--',
  grantWaiver: 'o-o--',
  refuseWaiver: 'o-o--',
  signOff: 'o-o--',
  submit: 'o-o--',
  answerNote: 'o-o--',
  withdraw: '-o---',
  claim: '-o---',
  approve: '-o---',
  return: '-o-o-',
  addNote: '-o-o-',
  removeScan: '-o-o-',
  addScan: '-o-oo',
  publish: '---o-',
  startCorrection: '----o',
}

useDatabase()
let reportId: string
let authorId: string
let scope: Awaited<ReturnType<typeof scopeFor>>

beforeAll(async () => {
  const { reports, accounts } = await makePlaces(roles)
  reportId = reports.own
  authorId = accounts.own
  scope = await scopeFor('author', organisationIds.own)
})

const asking = verbs.filter(({ from }) => from !== null)

test('every verb that asks for a state is in the table', () => {
  expect(asking.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort())
})

test('the buttons know the same ways as the verbs', () => {
  for (const [name, { from, to }] of Object.entries(transitions))
    expect(verbs.find((verb) => verb.name === name)).toMatchObject({ from, to })
})

/** Something for every field of every input; what is said of it is not the matter here. */
const filling = {
  revision: 0,
  versionId: '',
  noteId: '',
  scanId: '',
  text: '',
  reason: '',
  slug: '',
  key: '',
  fingerprint: '',
  changes: [],
  place: '',
  quote: '',
  address: '',
  name: '',
  bytes: new Uint8Array(),
  type: 'image/png',
  pages: 1,
}

const actOf = (verb: VerbContract) => (verb as Verb<object, unknown>).act

describe.each(asking.map((verb) => [verb.name, verb] as const))('%s', (name, verb) => {
  test(`${table[name]}`, async () => {
    let outcome = ''
    for (const state of reviewStates) {
      await bringTo(reportId, authorId, state)
      const asker = by({ scope, actorId: authorId, now: new Date() })
      const result = await actOf(verb)(asker, { ...filling, reportId })
      outcome += !result.ok && result.code === 'report.state' ? '-' : 'o'
    }
    expect(outcome).toBe(table[name])
  })
})
