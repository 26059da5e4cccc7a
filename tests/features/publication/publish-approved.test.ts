import { beforeAll, expect, test } from 'vitest'
import { publishApproved } from '@/lib/features/publication/actions'
import { database } from '@/lib/platform/database/client'
import { actAs } from '../../support/acting'
import { useDatabase } from '../../support/database'
import { bringTo } from '../matrix/in-state'
import { makePlaces, type Place } from '../matrix/places'

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(['reviewer']))
})

const bring = async (place: Place, state: 'submitted' | 'approved') => ({
  reportId: reports[place],
  versionId: (await bringTo(reports[place], accounts[place], state)).versionId,
})

test('what passed review is published, the others are named with the reason; a second click does no harm', async () => {
  await actAs('reviewer')
  const asked = [await bring('own', 'approved'), await bring('below', 'approved'), await bring('elsewhere', 'approved')]
  expect(await publishApproved({ reports: asked })).toEqual({
    ok: true,
    value: [
      { reportId: reports.own, refusal: expect.stringContaining('没有此项权限') },
      { reportId: reports.below, refusal: null },
      { reportId: reports.elsewhere, refusal: expect.stringContaining('没有找到') },
    ],
  })
  expect(await publishApproved({ reports: [asked[1]] })).toEqual({
    ok: true,
    value: [{ reportId: reports.below, refusal: expect.stringContaining('“已发布”状态') }],
  })
  expect(await database().event.count({ where: { verb: 'publish' } })).toBe(1)
  expect(await database().publication.count()).toBe(1)
})

test('what has not passed review stays', async () => {
  await actAs('reviewer')
  expect(await publishApproved({ reports: [await bring('below', 'submitted')] })).toMatchObject({
    value: [{ refusal: expect.stringContaining('状态') }],
  })
})
