import { describe, expect, it } from 'vitest'
import { bareLabel, listed, sentence } from '@/lib/document/facts/pieces'

const cell = 'requests.received.total'

describe('sentence', () => {
  it('makes cell ids linked numbers and joins the texts around pieces', () => {
    expect(sentence`收到${cell}件，${['其中', { cell }, '件']}公开。`).toEqual([
      '收到',
      { cell },
      '件，其中',
      { cell },
      '件公开。',
    ])
  })
})

describe('listed', () => {
  it('puts the sign between', () =>
    expect(listed([['甲'], [{ cell }], ['乙']], '、')).toEqual(['甲、', { cell }, '、乙']))
  it('of nothing is nothing', () => expect(listed([], '、')).toEqual([]))
})

describe('bareLabel', () => {
  it.each([
    ['（一）予以公开', '予以公开'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['3.危及“三安全一稳定”', '危及“三安全一稳定”'],
    ['四、结转下年度继续办理', '结转下年度继续办理'],
    ['规章', '规章'],
  ])('%s is said as %s', (label, word) => expect(bareLabel(label)).toBe(word))
})
