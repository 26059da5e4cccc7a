import { expect, test } from 'vitest'
import { type OrganisationRow, treeRows } from '@/components/organisation/tree-rows'

const row = (id: string, parentId: string | null, fields: Partial<OrganisationRow> = {}): OrganisationRow => ({
  id,
  name: `${id}全称`,
  shortName: id,
  level: 'county',
  kind: 'department',
  verticallyLed: false,
  code: null,
  reporting: true,
  signOff: false,
  abolished: false,
  parentId,
  accounts: 0,
  ...fields,
})
const rows = [
  row('city', null),
  row('east', 'city'),
  row('school', 'east', { code: 'X9', name: '云溪区𠮷（第一）学校' }),
  row('gone', 'city', { abolished: true }),
  row('west', 'city'),
]
const view = { search: '', withAbolished: false, open: new Set(['city']) }
const ids = (changes: Partial<typeof view>) =>
  treeRows(rows, { ...view, ...changes }).map(({ id, depth }) => `${depth} ${id}`)

test('what is open shows what lies below it; the abolished only when asked for', () => {
  expect(ids({})).toEqual(['0 city', '1 east', '1 west'])
  expect(ids({ open: new Set() })).toEqual(['0 city'])
  expect(ids({ open: new Set(['city', 'east']), withAbolished: true })).toEqual([
    '0 city',
    '1 east',
    '2 school',
    '1 gone',
    '1 west',
  ])
  expect(treeRows(rows, view).map(({ below }) => below)).toEqual([2, 1, 0])
})

test('a search finds by name, short name and code, wherever it lies, and says where', () => {
  for (const search of ['𠮷(第一)', ' x9', 'SCHOOL'])
    expect(treeRows(rows, { ...view, search })).toMatchObject([{ id: 'school', above: 'east全称' }])
  expect(ids({ search: '吉' })).toEqual([])
  expect(ids({ search: 'gone' })).toEqual([])
})

test('five thousand organisations are gone through at once', () => {
  const many = [
    row('root', null),
    ...Array.from({ length: 5000 }, (_, index) => row(`unit-${index}`, index < 100 ? 'root' : `unit-${index % 100}`)),
  ]
  const began = performance.now()
  expect(treeRows(many, { ...view, open: new Set(many.map(({ id }) => id)) })).toHaveLength(5001)
  expect(performance.now() - began).toBeLessThan(500)
})
