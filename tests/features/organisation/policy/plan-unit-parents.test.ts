import { expect, test } from 'vitest'
import { parentsOf } from '@/lib/features/organisation/policy/plan-unit-parents'
import type { Draft } from '@/lib/features/organisation/policy/unit-plan'

const draft = (line: number, name: string, parentText: string): Draft => ({
  line,
  name,
  given: { name },
  parentText,
  faults: [],
  unit: null,
})

test('places are found in the list; faults travel down as far as they reach', () => {
  const drafts = [
    draft(2, '甲', '无'),
    draft(3, '乙', '甲'),
    draft(4, '丙', '乙'),
    draft(5, '丁', ''),
    draft(6, '戊', '丁'),
  ]
  expect([...parentsOf(drafts, [])]).toEqual([[6, { name: '丁', parent: { kind: 'line', line: 5 } }]])
  expect(drafts.map(({ faults }) => faults.length)).toEqual([1, 1, 1, 0, 0])
})

test('a longer circle marks its members and what hangs below, not what is beside it', () => {
  const drafts = [
    draft(2, '甲', '丙'),
    draft(3, '乙', '甲'),
    draft(4, '丙', '乙'),
    draft(5, '丁', '丙'),
    draft(6, '戊', '己'),
    draft(7, '己', ''),
  ]
  parentsOf(drafts, [])
  expect(drafts.map(({ faults }) => faults)).toEqual([
    ['上下级绕成了圈：甲 → 丙 → 乙 → 甲'],
    ['上下级绕成了圈：甲 → 丙 → 乙 → 甲'],
    ['上下级绕成了圈：甲 → 丙 → 乙 → 甲'],
    ['它的上级单位在第 4 行，那一行有问题'],
    [],
    [],
  ])
})
