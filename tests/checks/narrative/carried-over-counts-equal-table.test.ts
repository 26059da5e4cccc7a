import { describe, expect, it } from 'vitest'
import { carriedOverCountsEqualTable as check } from '@/lib/checks/narrative/carried-over-counts-equal-table'
import { completeReport, observe } from '../fixtures'

const says = (text: string) =>
  observe(
    check,
    completeReport('2021', {
      cells: { 'requests.broughtForward.naturalPersons': 4 },
      narrative: { 'overview.disclosureOnRequest': text },
    }),
  ).map(({ right }) => right!.value)

describe('carried-over-counts-equal-table', () => {
  it.each([
    '上年结转申请4件，结转下年度继续办理1件。',
    '2024年结转4件。',
    '结转至2026年办理1件。',
    '申请结转1件。',
    '申请结转4件。',
    '没有结转案件。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['上年结转申请1件。', [4]],
    ['结转下年度继续办理申请4件。', [1]],
    ['申请结转2026年办理3件。', [1]],
  ])('asks about %s', (text, values) => {
    expect(says(text)).toEqual(values)
  })
})
