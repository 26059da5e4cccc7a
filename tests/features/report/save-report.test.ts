import { beforeAll, beforeEach, expect, test } from 'vitest'
import { saveReport } from '@/lib/features/report/actions'
import { findReport } from '@/lib/features/report/data/reports'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { emptyContent } from '@/lib/report/content'
import { actAs } from '../../support/acting'
import { useDatabase } from '../../support/database'
import { makePlaces } from '../matrix/places'

useDatabase()
let reportId: string
const cell = 'requests.received.naturalPersons'

beforeAll(async () => {
  reportId = (await makePlaces([])).reports.own
})

beforeEach(() => actAs('author-own'))

const stored = async () => (await findReport(scopeOf(await actAs('author-own'))!, reportId))!
const send = (...changes: unknown[]) => saveReport({ reportId, revision: 0, changes })

test.each([
  ['a change without a base', { field: cell, value: '5' }],
  ['a number for typed text', { field: cell, base: '', value: 5 }],
  ['null', { field: cell, base: '', value: null }],
  ['an object', { field: cell, base: '', value: { toString: 'x' } }],
  ['a piece with more than a cell', { field: 'lead', base: [], value: [[{ cell, html: '<b>' }]] }],
  ['a flat list', { field: 'lead', base: [], value: ['引言'] }],
  ['a change with more than three parts', { field: cell, base: '', value: '5', by: 'somebody' }],
  ['a text too long for a cell', { field: cell, base: '', value: '5'.repeat(1001) }],
])('%s is refused by its shape', async (_, change) => {
  expect(await send(change)).toMatchObject({ ok: false, code: 'input.invalid' })
  expect(await stored()).toMatchObject({ revision: 0 })
})

test.each([
  ['a computed cell', { field: 'requests.handled.total', base: '', value: '5' }, 'change.total'],
  ['a name of the language', JSON.parse('{"field":"__proto__","base":"","value":"5"}'), 'change.field'],
  ['another', { field: 'constructor', base: '', value: '5' }, 'change.field'],
  ['a cell of the other format', { field: 'requests.other.businesses', base: '', value: '5' }, 'change.field'],
  ['a text for a cell', { field: cell, base: '', value: [['5']] }, 'change.value'],
  ['a cell for a text', { field: 'lead', base: [], value: '引言' }, 'change.value'],
  [
    'a linked number to no cell',
    { field: 'lead', base: [], value: [[{ cell: 'requests.received.nobody' }]] },
    'change.value',
  ],
])('%s is refused in a sentence, with all that was sent beside it', async (_, change, code) => {
  const result = await send({ field: 'requests.received.businesses', base: '', value: '1' }, change)
  expect(result).toMatchObject({
    ok: false,
    code,
    message: expect.stringMatching(/^[\u4e00-\u9fff“].*(不能填写|请刷新页面后重试)$/u),
  })
  expect(await stored()).toMatchObject({ revision: 0, content: emptyContent('2021') })
})

test.each([
  ['no id', { reportId: '1', revision: 0, changes: [] }],
  ['an id that the database cannot read', { reportId: 'a\u0000b', revision: 0, changes: [] }],
  ['a revision below none', { reportId: nowhereId(), revision: -1, changes: [] }],
  [
    'more changes than a report has fields for',
    {
      reportId: nowhereId(),
      revision: 0,
      changes: Array.from({ length: 501 }, () => ({ field: cell, base: '', value: '5' })),
    },
  ],
])('%s is refused by its shape', async (_, raw) =>
  expect(await saveReport(raw)).toMatchObject({ ok: false, code: 'input.invalid' }),
)

function nowhereId(): string {
  return '00000000-0000-4000-8000-000000000000'
}

test('what is right is saved', async () => {
  const value = [['共收到', { cell: 'requests.received.total' }, '件']]
  expect(await send({ field: cell, base: '', value: '5' }, { field: 'lead', base: [], value })).toMatchObject({
    ok: true,
    value: { revision: 1, collisions: [], others: null },
  })
  expect(await stored()).toMatchObject({ revision: 1, content: { cells: { [cell]: 5 }, narrative: { lead: value } } })
})
