import { describe, expect, it } from 'vitest'
import { noSpaceBeforePunctuation as check } from '@/lib/checks/wording/no-space-before-punctuation'
import { completeReport, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('no-space-before-punctuation', () => {
  it('accepts text without such spaces, and spaces elsewhere', () => {
    expect(observe(check, overview('全年公开 497 条，办理 6 件。'))).toEqual([])
  })

  it('finds spaces of every kind and offers to take them out', () => {
    const found = observe(check, overview('从源头保障质量 。在区委领导下\u3000，有序开展。'))
    expect(found.map(({ message }) => message)).toEqual(['标点前有空格，如“源头保障质量 。”。'])
    expect(found[0]!.fix!.changes).toEqual([
      { field: 'overview.summary', value: [['从源头保障质量。在区委领导下，有序开展。']] },
    ])
  })
})
