import { describe, expect, test } from 'vitest'
import {
  fieldFiles,
  type OpenPlace,
  openAddress,
  openFiles,
  openPlace,
} from '@/lib/features/publication/policy/open-address'

const report = { number: 12, year: 2025 }
const places: readonly (readonly [string, OpenPlace])[] = [
  ['/open', { kind: 'entry' }],
  ['/open/style', { kind: 'style' }],
  ['/open/12', { kind: 'organisation', number: 12 }],
  ['/open/12/2025', { kind: 'report', ...report, version: null }],
  ['/open/12/2025/versions/3', { kind: 'report', ...report, version: 3 }],
  ['/open/12/2025/index', { kind: 'index', ...report }],
  ['/open/12/2025/index/csv', { kind: 'indexTable', ...report }],
  ['/open/fields/2019', { kind: 'fields', format: '2019' }],
  ...openFiles.flatMap((file) => [
    [`/open/12/2025/${file}`, { kind: 'file', ...report, version: null, file }] as const,
    [`/open/12/2025/versions/3/${file}`, { kind: 'file', ...report, version: 3, file }] as const,
  ]),
  ...fieldFiles.map((file) => [`/open/fields/2021/${file}`, { kind: 'fieldsFile', format: '2021', file }] as const),
]

describe.each(places)('%s', (address, place) => {
  test('is the address of its place, and leads back to it', () => {
    expect(openAddress(place)).toBe(address)
    expect(openPlace(address.split('/').slice(2))).toEqual(place)
  })
})

test.each([
  '0',
  '012',
  '-1',
  '1.5',
  '1e3',
  '９',
  '1234567890',
  'x',
  '12/0025',
  '12/25',
  '12/20255',
  '12/2025/',
  '12/2025/exe',
  '12/2025/PDF',
  '12/2025/pdf/x',
  '12/2025/versions',
  '12/2025/versions/0',
  '12/2025/versions/01',
  '12/2025/versions/3/x',
  '12/2025/versions/3/pdf/x',
  '12/2025/index/x',
  '12/2025/index/csv/x',
  'fields',
  'fields/2018',
  'fields/2021/pdf',
  'fields/2021/csv/x',
  'style/x',
  '12/2025/__proto__',
  'fields/__proto__',
  '../12',
  '12/2025/index/json',
])('“%s” names no place', (path) => {
  expect(openPlace(path.split('/'))).toBeNull()
})
