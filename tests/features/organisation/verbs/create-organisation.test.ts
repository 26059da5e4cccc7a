import { beforeAll, expect, test } from 'vitest'
import { database } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../../support/people'
import { now } from '../../../support/setting'
import { createOrganisation } from '../../../support/verbs'

useDatabase()
let administrator: string
let everything: Scope

beforeAll(async () => {
  await addOrganisation('district')
  await addOrganisation('elsewhere')
  administrator = await addPerson('administrator', 'systemAdministrator', 'district')
  everything = await scopeFor('systemAdministrator', 'district')
})

const township = (parentId: string) =>
  ({ name: '云溪区青石镇人民政府', shortName: '青石镇', level: 'township', kind: 'government', parentId }) as const

test('an organisation is added below its parent, and one event tells who did it', async () => {
  const made = await createOrganisation(everything, administrator, township('district'), now)
  if (!made.ok) throw new Error(made.message)
  const { id } = made.value
  expect(await database().organisation.findUnique({ where: { id } })).toMatchObject({
    ...township('district'),
    path: `/district/${id}/`,
    verticallyLed: false,
  })
  expect(await database().event.findMany({ where: { organisationId: id } })).toMatchObject([
    {
      at: now,
      actorId: administrator,
      verb: 'createOrganisation',
      reportId: null,
      detail: { name: '云溪区青石镇人民政府', parentId: 'district' },
    },
  ])
})

test('below a parent that is not there or not in scope nothing is added', async () => {
  const refusal = { ok: false, code: 'organisation.notFound', message: '没有找到所选的上级单位' }
  expect(await createOrganisation(everything, administrator, township('nowhere'), now)).toEqual(refusal)
  expect(
    await createOrganisation(await scopeFor('reviewer', 'district'), administrator, township('elsewhere'), now),
  ).toEqual(refusal)
  expect(await database().organisation.count({ where: { parentId: { in: ['nowhere', 'elsewhere'] } } })).toBe(0)
})
