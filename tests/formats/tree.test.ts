import { describe, expect, it } from 'vitest'
import { addends, depthOf, isGroup, leavesOf } from '@/lib/formats/tree'
import type { LabelNode } from '@/lib/formats/types'

const tree: LabelNode[] = [
  { id: 'first', label: '甲' },
  {
    id: 'group',
    label: '乙',
    children: [
      { id: 'one', label: '1' },
      {
        label: '丙',
        children: [
          { id: 'deep', label: '2' },
          { id: 'part', label: '小计', sums: true },
        ],
      },
      { id: 'sum', label: '总计', sums: true },
    ],
  },
]

it('lists leaves in reading order with their groups', () => {
  expect(leavesOf(tree).map(({ leaf, groups }) => [...groups.map((group) => group.label), leaf.id].join('/'))).toEqual([
    'first',
    '乙/one',
    '乙/丙/deep',
    '乙/丙/part',
    '乙/sum',
  ])
})

it('counts levels', () => {
  expect(depthOf(tree)).toBe(3)
  expect(depthOf([tree[0]!])).toBe(1)
})

it('tells a group from a leaf', () => {
  expect(tree.map(isGroup)).toEqual([false, true])
})

describe('addends', () => {
  const of = (id: string) =>
    addends(leavesOf(tree).find(({ leaf }) => leaf.id === id)!, leavesOf(tree)).map(({ leaf }) => leaf.id)

  it('are the other leaves of the same parent, however deep, without other totals', () => {
    expect(of('sum')).toEqual(['one', 'deep'])
    expect(of('part')).toEqual(['deep'])
  })
})
