import { beforeAll, expect, test } from 'vitest'
import { approveClean } from '@/lib/features/review/actions'
import { database } from '@/lib/platform/database/client'
import { actAs } from '../../support/acting'
import { useDatabase } from '../../support/database'
import { bringTo, makeClean } from '../matrix/in-state'
import { makePlaces, nowhere, type Place } from '../matrix/places'

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(['reviewer']))
})

test('of many each is answered for by itself: what may pass does, the others are named with the reason', async () => {
  await actAs('reviewer')
  const handedIn = async (place: Place) => {
    const { versionId } = await bringTo(reports[place], accounts[place], 'submitted')
    await makeClean(reports[place], versionId)
    return { reportId: reports[place], versionId }
  }
  const asked = [
    { reportId: nowhere, versionId: nowhere },
    await handedIn('own'),
    await handedIn('below'),
    await handedIn('elsewhere'),
  ]
  const outcome = {
    ok: true,
    value: [
      { reportId: nowhere, refusal: expect.stringContaining('没有找到') },
      { reportId: reports.own, refusal: expect.stringContaining('没有此项权限') },
      { reportId: reports.below, refusal: null },
      { reportId: reports.elsewhere, refusal: expect.stringContaining('没有找到') },
    ],
  }
  expect(await approveClean({ year: 2024, reports: asked })).toEqual(outcome)
  // A second click does no harm: it is told how the report stands.
  expect(await approveClean({ year: 2024, reports: [asked[2]] })).toEqual({
    ok: true,
    value: [{ reportId: reports.below, refusal: expect.stringContaining('“审核通过”状态') }],
  })
  expect(await database().event.count({ where: { verb: 'approve' } })).toBe(1)
})

test('no more than fifty are taken at once', async () => {
  await actAs('reviewer')
  const many = Array.from({ length: 51 }, () => ({ reportId: nowhere, versionId: nowhere }))
  expect(await approveClean({ year: 2024, reports: many })).toMatchObject({ ok: false, code: 'input.invalid' })
})
