import { describe, expect, it } from 'vitest'
import { notEverythingIsZero as check } from '@/lib/checks/across-organs/not-everything-is-zero'
import { memberOf } from './batch'

const zeros = Object.fromEntries(
  Object.entries(memberOf('甲').report.content.cells).map(([id, value]) => [
    id,
    typeof value === 'string' ? '0.00' : 0,
  ]),
)

describe('not-everything-is-zero', () => {
  it('accepts a report with figures, and one that is not filled yet', () => {
    expect(
      check.run([
        memberOf('甲'),
        memberOf('乙', { cells: { ...zeros, 'requests.received.naturalPersons': undefined } }),
      ]),
    ).toEqual([])
  })

  it('finds a report in which every figure is 0', () => {
    expect(check.run([memberOf('甲', { cells: zeros })]).map(({ member, message }) => [member, message])).toEqual([
      ['甲', '三张表共 166 个数全部是 0。'],
    ])
  })
})
